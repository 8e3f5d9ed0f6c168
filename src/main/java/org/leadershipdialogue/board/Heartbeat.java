package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.Outcome;

/// Keeps a chat ours while we wait for Teams, which may take longer than a lease.
final class Heartbeat {

    static final Duration EVERY = Duration.ofSeconds(2);
    // No request takes longer; a thread that hangs must not keep a chat for ever.
    private static final int MOST_BEATS = 20;

    private final Lease lease;
    private final Pace pace;

    Heartbeat(Lease lease, Pace pace) {
        this.lease = lease;
        this.pace = pace;
    }

    Outcome during(Supplier<Outcome> request, String conversationId, long fence) {
        Beat beat = new Beat(conversationId, fence);
        beat.next();
        try {
            return request.get();
        } finally {
            beat.over = true;
        }
    }

    private final class Beat implements Runnable {

        private final String conversationId;
        private final long fence;
        private int beats;
        private volatile boolean over;

        Beat(String conversationId, long fence) {
            this.conversationId = conversationId;
            this.fence = fence;
        }

        void next() {
            pace.at(pace.clock().instant().plus(EVERY), this);
        }

        @Override
        public void run() {
            if (!over && beats++ < MOST_BEATS && lease.hold(conversationId, fence)) {
                next();
            }
        }
    }
}
