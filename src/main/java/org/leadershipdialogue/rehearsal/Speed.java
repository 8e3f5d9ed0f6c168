package org.leadershipdialogue.rehearsal;

import java.util.Arrays;
import java.util.Optional;

/// How fast the group's waiting times pass.
enum Speed {
    REAL("real", 1),
    FIVEFOLD("5x", 5),
    TWENTYFOLD("20x", 20),
    AT_ONCE("at-once", Integer.MAX_VALUE);

    private final String word;
    private final int times;

    Speed(String word, int times) {
        this.word = word;
        this.times = times;
    }

    /// The word the page knows it by.
    String word() {
        return word;
    }

    int times() {
        return times;
    }

    static Optional<Speed> called(String word) {
        return Arrays.stream(values()).filter(speed -> speed.word.equals(word)).findFirst();
    }
}
