package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/// What is counted while the crowd meets.
final class Figures {

    final LongAdder given = new LongAdder();
    final Latencies lags = new Latencies();
    private final Map<String, Latencies> latencies = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();

    /// Something nobody should ever meet.
    void fault(String what) {
        faults.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    void answered(String verb, Duration latency) {
        latencies.computeIfAbsent(verb, first -> new Latencies()).add(latency);
    }

    /// Empty where everybody got what they asked for and every session came to its end.
    Map<String, LongAdder> faults() {
        return faults;
    }

    String line() {
        long requests = latencies.values().stream().mapToLong(Latencies::count).sum();
        return "%,d requests, errors %s; %,d messages taken; from a move to its card %s ms of the meeting"
                .formatted(requests, faults, given.sum(), lags.text());
    }

    String text() {
        return line() + System.lineSeparator() + verbs();
    }

    private String verbs() {
        return latencies.entrySet().stream()
                .map(verb -> "      %-24s %,9d times, %s ms%n"
                        .formatted(
                                verb.getKey(),
                                verb.getValue().count(),
                                verb.getValue().text()))
                .collect(Collectors.joining());
    }
}
