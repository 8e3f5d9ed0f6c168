package org.leadershipdialogue.bot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Sessions;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// How many sessions there are in each phase, in the database all nodes share: every node tells the same number.
@Component
class SessionMeters implements MeterBinder {

    /// One look at the database for all the gauges of a scrape.
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final Clock clock;
    private Map<Phase, Integer> counts = Map.of();
    private Instant looked = Instant.MIN;

    SessionMeters(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Phase phase : Phase.values()) {
            Gauge.builder("dialogue.sessions", () -> counts().getOrDefault(phase, 0))
                    .description("Sessions kept, by how far they have come")
                    .tag("phase", phase.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private synchronized Map<Phase, Integer> counts() {
        Instant now = clock.instant();
        if (Duration.between(looked, now).abs().compareTo(GOOD_FOR) >= 0) {
            looked = now;
            counts = look();
        }
        return counts;
    }

    private Map<Phase, Integer> look() {
        try {
            return sessions.counts();
        } catch (DataAccessException unreachable) {
            // The database's own health tells.
            return counts;
        }
    }
}
