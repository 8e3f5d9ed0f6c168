package org.leadershipdialogue.teams.inbound;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Tells where something failed without an exception's own words, which may hold what a person wrote.
final class Failure {

    private static final int FRAMES = 6;

    private Failure() {}

    static String where(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < FRAMES; depth++) {
            root = root.getCause();
        }
        String kind = failure.getClass().getName();
        String cause = root.equals(failure) ? "" : " from " + root.getClass().getName();
        return kind
                + cause
                + Arrays.stream(root.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < ", " at ", ""));
    }
}
