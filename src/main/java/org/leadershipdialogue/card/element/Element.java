package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One element of a card's body.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Element permits TextBlock, Container, ColumnSet, ActionSet, FactSet, Image, Input {}
