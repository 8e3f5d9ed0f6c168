package org.leadershipdialogue.rollup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One session as its entity reports it: counts alone, and of people only who led it.
///
/// @param id the session's own, or one of ours where the bot was not there
/// @param date the day it was held
/// @param leader empty once names are forgotten
/// @param unit the unit it counts for
/// @param said the unit its leader named, where the focal point filed it under another; else the same as `unit`
/// @param turnout of this session alone
/// @param source how we know
/// @param sheet whether its sign-in sheet is at hand
/// @param known when it closed, or was entered
/// @param corrected when it was last corrected after that; null if it was not
/// @param by who entered or corrected it last; empty where the bot was there, and once names are forgotten
public record Held(
        String id,
        LocalDate date,
        String leader,
        String unit,
        String said,
        Turnout turnout,
        Source source,
        boolean sheet,
        Instant known,
        @Nullable Instant corrected,
        String by) {

    /// How we know of a session.
    public enum Source {
        /// The bot was there: the numbers are those of its sign-in sheet, and change with it alone.
        BOT,
        /// Somebody entered it, and may correct it.
        BY_HAND
    }
}
