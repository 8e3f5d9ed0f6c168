package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What is counted while the crowd meets.
final class Figures {

    final LongAdder requests = new LongAdder();
    final LongAdder errors = new LongAdder();
    final LongAdder given = new LongAdder();
    final LongAdder tooFast = new LongAdder();
    private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> lags = new ConcurrentLinkedQueue<>();
    private final java.util.concurrent.ConcurrentHashMap<String, LongAdder> faults =
            new java.util.concurrent.ConcurrentHashMap<>();

    void fault(String what) {
        errors.increment();
        faults.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    void answered(Duration latency) {
        requests.increment();
        latencies.add(latency.toMillis());
    }

    /// A card came so long after the move that wanted it, in the agenda's time.
    void shown(Duration lag) {
        lags.add(lag.toMillis());
    }

    String text() {
        return "%,9d requests, %d errors %s, latency in ms %s; %,8d messages taken, %d as too fast; lag in agenda ms %s"
                .formatted(
                        requests.sum(),
                        errors.sum(),
                        faults,
                        percentiles(latencies),
                        given.sum(),
                        tooFast.sum(),
                        percentiles(lags));
    }

    private static String percentiles(ConcurrentLinkedQueue<Long> values) {
        long[] sorted = values.stream().mapToLong(value -> value).sorted().toArray();
        return sorted.length == 0
                ? "-"
                : Arrays.toString(new long[] {
                    sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)], sorted[sorted.length - 1]
                });
    }
}
