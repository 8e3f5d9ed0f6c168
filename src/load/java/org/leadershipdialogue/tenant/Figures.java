package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// What is counted while the crowd meets.
final class Figures {

    final LongAdder given = new LongAdder();
    private final LongAdder requests = new LongAdder();
    private final Latencies latencies = new Latencies();
    private final Latencies lags = new Latencies();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();

    void fault(String what) {
        faults.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    void answered(Duration latency) {
        requests.increment();
        latencies.add(latency);
    }

    /// A card came so long after the move that wanted it.
    void shown(Duration lag) {
        lags.add(lag);
    }

    String text() {
        return "%,9d requests, errors %s, latency %s ms; %,8d messages taken; lag %s ms"
                .formatted(requests.sum(), faults, latencies.text(), given.sum(), lags.text());
    }
}
