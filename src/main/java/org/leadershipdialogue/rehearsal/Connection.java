package org.leadershipdialogue.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The bot's connection to Teams: it can be made to drop for a while.
final class Connection {

    private final Clock clock;
    private volatile Instant downUntil = Instant.MIN;

    Connection(Clock clock) {
        this.clock = clock;
    }

    void dropFor(Duration time) {
        downUntil = clock.instant().plus(time);
    }

    boolean isDown() {
        return clock.instant().isBefore(downUntil);
    }

    /// @throws Refusal 503 while it is down
    void require() {
        if (isDown()) {
            throw Refusal.down();
        }
    }
}
