package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SharedClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant own = NOON;
    private Supplier<Instant> server = () -> own.plusSeconds(120);
    private final SharedClock clock = new SharedClock(new Own(), () -> server.get());

    @Test
    void goesByTheServersTime() {
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(120));
        own = NOON.plusSeconds(7);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(127));
    }

    @Test
    void followsAClockThatWasSet() {
        Instant right = NOON.plusSeconds(120);
        own = NOON.minusSeconds(3600);
        server = () -> right;
        clock.compare();
        assertThat(clock.instant()).isEqualTo(right);
    }

    @Test
    void takesAnAnswerToHaveBeenTrueHalfwayHere() {
        server = () -> {
            own = own.plusSeconds(4);
            return NOON;
        };
        clock.compare();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void doesNotWaverOverADifferenceShorterThanTheWay() {
        server = () -> {
            own = own.plusMillis(400);
            return NOON.plusSeconds(120).plusMillis(550);
        };
        clock.compare();
        assertThat(clock.instant()).isEqualTo(own.plusSeconds(120));
    }

    @Test
    void runsOnWhileTheServerIsAway() {
        server = () -> {
            throw new DataAccessResourceFailureException("away");
        };
        clock.compare();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(120));
    }

    private final class Own extends Clock {
        @Override
        public Instant instant() {
            return own;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
