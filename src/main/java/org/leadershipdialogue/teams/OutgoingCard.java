package org.leadershipdialogue.teams;

/// A card on its way into a chat.
///
/// @param json the Adaptive Card
/// @param summary the line that notifications and chat lists show instead of it
public record OutgoingCard(String json, String summary) {}
