package org.leadershipdialogue.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Pace;

/// The time of Teams and of the bot: it stands still while anybody is at work and then jumps to what comes next.
///
/// So an hour passes in a moment, every wait is exact, and nobody's slow machine changes an outcome.
final class VirtualTime extends Clock implements Pace {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Alarm(Instant at, long order, Runnable ring) {}

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::order));
    private volatile Consumer<Instant> listener = moment -> {};
    private Instant now;
    private long order;
    private int busy;

    VirtualTime(Instant begin) {
        now = begin;
    }

    /// From now on somebody is told each moment before anything happens in it.
    void tells(Consumer<Instant> whom) {
        listener = whom;
        whom.accept(instant());
    }

    /// Does somebody's deed, letting time pass while it waits for something; its end is waited for.
    <T> T during(Callable<T> deed) {
        FutureTask<T> task = new FutureTask<>(deed);
        soon(task);
        while (!idle(task)) {
            ringNext();
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /// Lets time pass; everything due on the way is done.
    void pass(Duration time) {
        Instant end = instant().plus(time);
        idle(null);
        while (isDue(end)) {
            ringNext();
            idle(null);
        }
        becomes(end);
    }

    private synchronized void becomes(Instant moment) {
        if (moment.isAfter(now)) {
            listener.accept(moment);
            now = moment;
        }
    }

    @Override
    public void pause(Duration time) {
        CountDownLatch over = new CountDownLatch(1);
        synchronized (this) {
            alarms.add(new Alarm(now.plus(time), order++, () -> {
                begin();
                over.countDown();
            }));
        }
        end();
        try {
            over.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void soon(Runnable work) {
        begin();
        Thread.startVirtualThread(() -> {
            try {
                work.run();
            } finally {
                end();
            }
        });
    }

    @Override
    public synchronized void at(Instant moment, Runnable work) {
        if (moment.isAfter(now)) {
            alarms.add(new Alarm(moment, order++, () -> soon(work)));
        } else {
            soon(work);
        }
    }

    @Override
    public Clock clock() {
        return this;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    private synchronized boolean isDue(Instant end) {
        return !alarms.isEmpty() && !alarms.peek().at().isAfter(end);
    }

    private synchronized void ringNext() {
        Alarm next = alarms.poll();
        if (next == null) {
            throw new IllegalStateException("Somebody waits for what will never come");
        }
        becomes(next.at());
        next.ring().run();
    }

    /// Waits until nobody is at work, or the task is done.
    ///
    /// @return whether the task is done
    private synchronized boolean idle(@Nullable FutureTask<?> task) {
        long most = System.nanoTime() + PATIENCE.toNanos();
        while (busy > 0) {
            if (System.nanoTime() > most) {
                throw new IllegalStateException(busy + " are still at work");
            }
            try {
                wait(PATIENCE.toMillis());
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        }
        return task != null && task.isDone();
    }

    private synchronized void begin() {
        busy++;
    }

    private synchronized void end() {
        busy--;
        notifyAll();
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
