package org.leadershipdialogue.rehearsal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the group act a few times a second, until the process stops.
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Group group;
    private final Changes changes;

    Heartbeat(Group group, Changes changes) {
        this.group = group;
        this.changes = changes;
    }

    void begin(Duration between) {
        Thread.ofVirtual().name("rehearsal-group").start(() -> {
            try {
                while (!changes.hasEnded()) {
                    beat();
                    Thread.sleep(between);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void beat() {
        try {
            if (group.step()) {
                changes.happened();
            }
        } catch (RuntimeException failure) {
            // The group is a convenience: it never takes the rehearsal down, and goes on at the next beat.
            LOG.warn("The simulated group stumbled: {}", failure.getClass().getSimpleName());
        }
    }
}
