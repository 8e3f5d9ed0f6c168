package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Counts how long things took, to the millisecond; however many, it stays as small.
final class Latencies {

    private static final int LONGEST = 600_000;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(LONGEST + 1);

    void add(Duration took) {
        counts.incrementAndGet(Math.clamp(took.toMillis(), 0, LONGEST));
    }

    long count() {
        long all = 0;
        for (int at = 0; at <= LONGEST; at++) {
            all += counts.get(at);
        }
        return all;
    }

    /// Half of all, ninety-nine in a hundred, and all took at most so many milliseconds.
    String text() {
        long all = count();
        return all == 0 ? "-" : "%d/%d/%d".formatted(at(all / 2), at(all * 99 / 100), at(all - 1));
    }

    private int at(long rank) {
        long seen = 0;
        for (int at = 0; at <= LONGEST; at++) {
            seen += counts.get(at);
            if (seen > rank) {
                return at;
            }
        }
        return LONGEST;
    }
}
