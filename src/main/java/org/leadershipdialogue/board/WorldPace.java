package org.leadershipdialogue.board;

import io.micrometer.context.ContextSnapshotFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The world's own time, whatever a rehearsal's clock says: Teams counts its rates by it.
final class WorldPace implements Pace {

    /// Whoever works later belongs to the trace of whoever asked for it: from the activity to the card.
    private static final ContextSnapshotFactory TRACES =
            ContextSnapshotFactory.builder().build();

    private final Clock clock;
    private final ScheduledExecutorService timer;

    WorldPace(Clock clock, ScheduledExecutorService timer) {
        this.clock = clock;
        this.timer = timer;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void soon(Runnable work) {
        Thread.startVirtualThread(TRACES.captureAll().wrap(work));
    }

    @Override
    public void at(Instant moment, Runnable work) {
        long delay = Duration.between(clock.instant(), moment).toMillis();
        Runnable traced = TRACES.captureAll().wrap(work);
        // The timer only rings; whoever is woken may block.
        var _ = timer.schedule(() -> soon(traced), Math.max(0, delay), TimeUnit.MILLISECONDS);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
