package org.leadershipdialogue.rollup;

import java.time.LocalDate;

/// What somebody reports of a session held without the bot.
///
/// @param leader who led it
/// @param unit which unit held it
/// @param sheet whether the focal point has its sign-in sheet
public record Report(LocalDate date, String leader, String unit, Turnout turnout, boolean sheet) {

    /// The most people a session or a unit may be said to have.
    public static final int MOST = 100_000;

    /// The most characters a leader's or a unit's name may have.
    public static final int LONGEST = 200;

    /// @throws IllegalArgumentException if it cannot be true
    public Report {
        leader = Wording.tidy(leader);
        unit = Wording.tidy(unit);
        if (unit.isEmpty() || unit.length() > LONGEST || leader.length() > LONGEST) {
            throw new IllegalArgumentException("A report needs a unit, and names of a sensible length");
        }
        if (turnout.participants() < 1
                || turnout.participants() > MOST
                || turnout.personnel() < 0
                || turnout.personnel() > MOST
                || turnout.visitors() < 0
                || turnout.own() < 0) {
            throw new IllegalArgumentException("These numbers cannot be true");
        }
    }
}
