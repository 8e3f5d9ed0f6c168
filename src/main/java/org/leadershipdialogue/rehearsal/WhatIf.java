package org.leadershipdialogue.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may happen in a session, to be tried out.
enum WhatIf {
    JOINS_LATE,
    ONLY_TWO_WRITE,
    UPSET,
    CONNECTION_DROPS,
    MEETING_BEGINS,
    MEETING_ENDS;

    static Optional<WhatIf> called(String word) {
        return Arrays.stream(values())
                .filter(what ->
                        what.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }
}
