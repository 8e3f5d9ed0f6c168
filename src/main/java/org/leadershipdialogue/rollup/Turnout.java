package org.leadershipdialogue.rollup;

import java.util.OptionalInt;

/// How many took part, and of how many.
///
/// @param participants everybody on the sheets, as the Guide counts them
/// @param visitors those of them who work in another unit
/// @param personnel how many work in the unit; 0 where nobody said
public record Turnout(int participants, int visitors, int personnel) {

    /// Nobody of nobody.
    public static final Turnout NONE = new Turnout(0, 0, 0);

    /// Those who took part and work in the unit.
    public int own() {
        return participants - visitors;
    }

    /// Which part of the personnel took part, in whole percent rounded down and never above 100; empty where nobody
    /// said how many they are.
    public OptionalInt percent() {
        return personnel == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(100, 100L * own() / personnel));
    }

    /// Whether more took part than work there: somebody has miscounted, came twice, or is a visitor not marked so.
    public boolean isDoubtful() {
        return personnel > 0 && own() > personnel;
    }

    Turnout plus(Turnout other) {
        return new Turnout(participants + other.participants, visitors + other.visitors, personnel + other.personnel);
    }
}
