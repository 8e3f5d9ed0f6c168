package org.leadershipdialogue.rollup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who is expected to hold a session and of whom none is known.
///
/// @param planned the day of the session they have set up; null if there is none
/// @param session the id of that session; null if there is none
public record Missing(
        Expected who, @Nullable LocalDate planned, @Nullable String session) {}
