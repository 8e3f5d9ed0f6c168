package org.leadershipdialogue.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Many callers who each ask again as soon as they are answered.
public final class Flood {

    private static final Duration WARMING_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    /// Asks once; the number is never the same.
    public interface Request {
        /// @return whether it was answered as it should be
        boolean ask(long number) throws Exception;
    }

    private Flood() {}

    /// Right answers a second, once everything is warm.
    ///
    /// @throws IllegalStateException if any answer was wrong
    public static double perSecond(int callers, Request request) {
        AtomicLong numbers = new AtomicLong();
        LongAdder right = new LongAdder();
        LongAdder wrong = new LongAdder();
        long begin = System.nanoTime() + WARMING_UP.toNanos();
        long end = begin + MEASURED.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        boolean well = asked(request, numbers.getAndIncrement());
                        long now = System.nanoTime();
                        if (!well) {
                            wrong.increment();
                        } else if (now >= begin && now < end) {
                            right.increment();
                        }
                    }
                });
            }
        }
        if (wrong.sum() > 0) {
            throw new IllegalStateException(wrong.sum() + " answers were wrong");
        }
        return right.sum() / (double) MEASURED.toSeconds();
    }

    private static boolean asked(Request request, long number) {
        try {
            return request.ask(number);
        } catch (Exception failed) {
            return false;
        }
    }
}
