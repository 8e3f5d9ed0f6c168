package org.leadershipdialogue.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The numbers and dates of a year's Dialogue that hold for every session.
///
/// @param minutes length of a session by the Guide
/// @param fewest size of a group below which sessions are better combined
/// @param most size of a group above which a session is better split
/// @param facilitatorCounts whether the facilitator is one of the participants counted
/// @param heldBy last day on which sessions are held and reported by their leaders
/// @param rolledUpBy last day on which an entity certifies its roll-up
/// @param note what the Guide leaves open or says in two ways; null if nothing
public record Terms(
        int minutes,
        int fewest,
        int most,
        boolean facilitatorCounts,
        LocalDate heldBy,
        LocalDate rolledUpBy,
        @Nullable String note) {}
