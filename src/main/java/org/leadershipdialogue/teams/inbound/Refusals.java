package org.leadershipdialogue.teams.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Logs who was turned away, by kind and count: one line a minute, however many come.
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Integer> counts = new TreeMap<>();
    private @Nullable Instant said;

    Refusals(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /// Notes one refusal; the first after a quiet minute is told at once.
    ///
    /// @param kind one of a few words of our own
    synchronized void note(String kind) {
        meters.counter("dialogue.refusals", "kind", kind).increment();
        counts.merge(kind, 1, Integer::sum);
        tell();
    }

    /// Tells what was noted since the last line, unless that is less than a minute old.
    @Scheduled(fixedDelayString = "PT1M")
    synchronized void tell() {
        Instant now = clock.instant();
        if (counts.isEmpty() || (said != null && now.isBefore(said.plus(BETWEEN_LINES)))) {
            return;
        }
        said = now;
        LOG.warn(
                "Turned away: {}",
                counts.entrySet().stream()
                        .map(kind -> kind.getValue() + " × " + kind.getKey())
                        .collect(Collectors.joining(", ")));
        counts.clear();
    }
}
