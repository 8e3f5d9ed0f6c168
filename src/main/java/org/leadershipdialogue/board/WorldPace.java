package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The world's own time, whatever a rehearsal's clock says: Teams counts its rates by it.
final class WorldPace implements Pace {

    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer;

    WorldPace(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void soon(Runnable work) {
        Thread.startVirtualThread(work);
    }

    @Override
    public void at(Instant moment, Runnable work) {
        long delay = Duration.between(clock.instant(), moment).toMillis();
        // The timer only rings; whoever is woken may block.
        var _ = timer.schedule(() -> soon(work), Math.max(0, delay), TimeUnit.MILLISECONDS);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
