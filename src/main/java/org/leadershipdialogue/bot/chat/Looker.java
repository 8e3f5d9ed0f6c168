package org.leadershipdialogue.bot.chat;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Viewer;

/// Who looks at a card.
///
/// @param viewer for whom it is drawn
/// @param personId who it is; null for the base view that everybody may get
public record Looker(Viewer viewer, @Nullable String personId) {}
