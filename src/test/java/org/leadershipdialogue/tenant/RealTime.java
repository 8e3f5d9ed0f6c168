package org.leadershipdialogue.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.leadershipdialogue.board.Pace;

/// The world's own time, for processes that cannot be told another.
final class RealTime implements Pace, AutoCloseable {

    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void soon(Runnable work) {
        Thread.startVirtualThread(() -> {
            try {
                work.run();
            } catch (Balancer.NotAcknowledged kept) {
                // A client that fetches something by itself and gets no answer goes on showing what it has.
            }
        });
    }

    @Override
    public void at(Instant moment, Runnable work) {
        long delay = Duration.between(clock.instant(), moment).toMillis();
        var _ = timer.schedule(() -> soon(work), Math.max(0, delay), TimeUnit.MILLISECONDS);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
