package org.leadershipdialogue.board;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/// Measures how long a change committed here takes to stand in its chat; counters, which wait on purpose, are no lag.
///
/// Where another node sends to the chat, what is measured is up to two seconds too much.
final class Lag {

    private final ConcurrentMap<String, Instant> behind = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Timer shown;

    Lag(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        shown = Timer.builder("dialogue.chat.lag")
                .description("From a change to the chat that shows it")
                .register(meters);
        Gauge.builder("dialogue.chats.behind", behind, ConcurrentMap::size)
                .description("Chats that do not show yet what they should")
                .register(meters);
        TimeGauge.builder("dialogue.chat.behind", this::longest, TimeUnit.MILLISECONDS)
                .description("How long the longest of them has been behind")
                .register(meters);
    }

    /// Something changed that the chat may have to show.
    void changed(String conversationId) {
        behind.putIfAbsent(conversationId, clock.instant());
    }

    /// The chat shows all that cannot wait.
    void caughtUp(String conversationId) {
        Instant since = behind.remove(conversationId);
        if (since != null) {
            shown.record(Duration.between(since, clock.instant()));
        }
    }

    /// There is no such chat for us any more.
    void gone(String conversationId) {
        behind.remove(conversationId);
    }

    private long longest() {
        return behind.values().stream()
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L);
    }
}
