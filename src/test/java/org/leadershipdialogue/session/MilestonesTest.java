package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.NOON;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.sessionAt;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A question of ten minutes.
class MilestonesTest {

    private final Session session = tenMinutes();
    private final Instant since = session.present().since();

    @Test
    void areOneMinuteInThenEveryFiveThenTwoBeforeTheEndAndTheEnd() {
        assertThat(IntStream.rangeClosed(0, 22 * 60)
                        .mapToObj(second -> last(session, Duration.ofSeconds(second)))
                        .distinct())
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(6),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(20));
    }

    @Test
    void holdAnEndThatEverybodySaw() {
        Session quiet = done(Timing.giveQuiet(session, tap(session, since.plusSeconds(200)), Duration.ofMinutes(1)));

        assertThat(last(quiet, Duration.ofSeconds(259))).isEqualTo(Duration.ofMinutes(1));
        assertThat(last(quiet, Duration.ofSeconds(260))).isEqualTo(Duration.ofSeconds(260));
    }

    @Test
    void waitWhileTheSessionStands() {
        Session paused = done(Timing.pause(session, tap(session, since.plusSeconds(200))));
        assertThat(last(paused, Duration.ofHours(2))).isEqualTo(Duration.ofSeconds(200));

        Session resumed = done(Timing.resume(paused, tap(paused, since.plusSeconds(3_800))));

        assertThat(Milestones.end(resumed, resumed.present())).isEqualTo(since.plusSeconds(4_200));
        assertThat(last(resumed, Duration.ofSeconds(3_800 + 279))).isEqualTo(Duration.ofMinutes(6));
        assertThat(last(resumed, Duration.ofMinutes(68))).isEqualTo(Duration.ofMinutes(8));
    }

    private static Session tenMinutes() {
        Session there = sessionAt("question-1.1");
        Duration missing =
                Duration.ofMinutes(10).minus(there.stop(there.present()).planned());
        return done(Timing.extend(there, tap(there, NOON), missing));
    }

    private static Tap tap(Session session, Instant now) {
        return new Tap(session.progress().moves(), LEILA, now);
    }

    private Duration last(Session session, Duration after) {
        return Duration.between(session.present().since(), Milestones.last(session, since.plus(after)));
    }
}
