package org.leadershipdialogue.teams.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.leadershipdialogue.teams.Outcome;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether Teams can be reached: not after three requests in a row that came to nothing, until one gets through or
/// five minutes pass in which nobody tried.
final class Reach implements HealthIndicator {

    private static final int IN_A_ROW = 3;
    private static final Duration LATELY = Duration.ofMinutes(5);

    private final Clock clock;
    private int failures;
    private Instant last = Instant.MIN;

    Reach(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(Outcome outcome) {
        switch (outcome) {
            case Outcome.NotNow _, Outcome.Unknown _ -> {
                failures++;
                last = clock.instant();
            }
            // Teams answered, if not as one would wish.
            case Outcome.Sent _, Outcome.Gone _, Outcome.TooFast _, Outcome.Refused _ -> failures = 0;
        }
    }

    @Override
    public synchronized Health health() {
        boolean lately = clock.instant().isBefore(last.plus(LATELY));
        return failures >= IN_A_ROW && lately
                ? Health.down().build()
                : Health.up().build();
    }
}
