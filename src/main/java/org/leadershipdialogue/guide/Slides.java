package org.leadershipdialogue.guide;

import org.jspecify.annotations.Nullable;

/// The slides of the Guide's presentation that belong to a place, for a leader who shows them.
///
/// @param first number of the first slide, from 1
/// @param last number of the last one; equals `first` where there is one only
/// @param note why the numbers are in doubt; null where the Guide is clear
public record Slides(int first, int last, @Nullable String note) {}
