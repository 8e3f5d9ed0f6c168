package org.leadershipdialogue.board;

import java.time.Duration;

/// How often numbers that count up are sent anew.
final class Cadence {

    /// At most so often in one chat.
    static final Duration BETWEEN_COUNTERS = Duration.ofSeconds(5);

    private Cadence() {}
}
