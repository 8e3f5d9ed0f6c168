package org.leadershipdialogue.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.leadershipdialogue.board.Pace;

/// The world's time since a moment, so many times as fast: an agenda passes in minutes, and every limit and wait with
/// it.
final class ScaledTime extends Clock implements Pace {

    private final Instant begin;
    private final double factor;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    ScaledTime(Instant begin, double factor) {
        this.begin = begin;
        this.factor = factor;
    }

    /// How long a time of the agenda takes.
    Duration real(Duration scaled) {
        return Duration.ofNanos(Math.round(scaled.toNanos() / factor));
    }

    @Override
    public Instant instant() {
        long passed = Duration.between(begin, Instant.now()).toNanos();
        return begin.plusNanos(Math.round(passed * factor));
    }

    @Override
    public Clock clock() {
        return this;
    }

    @Override
    public void soon(Runnable work) {
        Thread.startVirtualThread(work);
    }

    @Override
    public void at(Instant moment, Runnable work) {
        long delay = real(Duration.between(instant(), moment)).toNanos();
        var _ = timer.schedule(() -> soon(work), Math.max(0, delay), TimeUnit.NANOSECONDS);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Thread.sleep(real(time));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
