package org.leadershipdialogue.rehearsal;

import java.util.Comparator;

/// What one simulated person is about to do.
///
/// @param message id of the message it is about
/// @param due when, in milliseconds of the group's own time
/// @param order among those due at the same time
record Intention(Person person, Deed deed, String message, long due, long order) implements Comparable<Intention> {

    @Override
    public int compareTo(Intention other) {
        return Comparator.comparingLong(Intention::due)
                .thenComparingLong(Intention::order)
                .compare(this, other);
    }
}
