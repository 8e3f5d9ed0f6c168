package org.leadershipdialogue.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipdialogue.card.Nudge;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Stop.Kind;

class MomentTest {

    private static final Moment.Room GOOD_SIZE = new Moment.Room(18, 17, 10, 25, true);
    private static final Moment.Spoken NOTHING_OPEN = new Moment.Spoken(0, 0, 0);

    static Stream<Arguments> table() {
        Moment.Spoken two = new Moment.Spoken(2, 0, 0);
        Moment.Spoken parked = new Moment.Spoken(0, 0, 3);
        return Stream.of(
                arguments(at(Kind.SIGN_IN, 2, room(1, 0)), new Nudge.NobodyYet()),
                arguments(at(Kind.SIGN_IN, 2, room(2, 1)), null),
                arguments(at(Kind.SIGN_IN, 3, new Moment.Room(1, 0, 10, 25, false)), new Nudge.Recording()),
                arguments(at(Kind.TOPIC, 4, room(9, 8)), new Nudge.Few(9, 10)),
                arguments(at(Kind.TOPIC, 4, room(10, 9)), null),
                arguments(at(Kind.TOPIC, 4, room(25, 24)), null),
                arguments(at(Kind.TOPIC, 4, room(26, 25)), new Nudge.Many(26, 25)),
                arguments(at(Kind.TOPIC, 5, parked), new Nudge.Parked(3)),
                arguments(at(Kind.VOTE, 7, new Moment.Spoken(2, 5, 3)), new Nudge.OpenVote(5)),
                arguments(at(Kind.QUESTION, 30, two), new Nudge.NotHeard(2)),
                arguments(at(Kind.QUESTION, 30, NOTHING_OPEN), null),
                arguments(late(Kind.QUESTION, 31, 3), new Nudge.Late(33, 30)),
                arguments(late(Kind.QUESTION, 31, 2), null),
                arguments(late(Kind.MESSAGES, 32, 9), new Nudge.Late(39, 30)),
                arguments(at(Kind.QUESTION, 32, parked), new Nudge.Parked(3)),
                arguments(at(Kind.RECAP, 88, parked), new Nudge.Parked(3)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysWhatTheMinuteIsFor(Moment moment, @Nullable Nudge nudge) {
        assertThat(moment.nudge()).isEqualTo(nudge);
    }

    @Test
    void theLastTwoMinutesOfAQuestionComeBeforeEverythingElse() {
        assertThat(IntStream.range(0, 6).mapToObj(minute -> ending(minute, 120).nudge()))
                .containsOnly(new Nudge.TwoMinutesLeft());
        assertThat(ending(30, 121).nudge()).isEqualTo(new Nudge.NotHeard(2));
        assertThat(ending(30, 0).nudge()).as("its time is over").isEqualTo(new Nudge.NotHeard(2));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCardThatCameWithinTheMinuteSaysNothingYet(Kind kind) {
        for (int minute = 0; minute < 6; minute++) {
            var fresh = new Moment(
                    kind,
                    minute,
                    false,
                    Duration.ofSeconds(60),
                    50,
                    30,
                    new Moment.Room(1, 0, 10, 25, false),
                    new Moment.Spoken(2, 0, 3));
            assertThat(fresh.nudge()).isNull();
        }
    }

    /// Whatever is counted meanwhile, a minute says one thing or nothing.
    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneMinuteNeverSaysTwoKindsOfThings(Kind kind) {
        for (int minute = 0; minute < 6; minute++) {
            int now = minute;
            assertThat(Stream.of(0, 2)
                            .flatMap(unheard -> Stream.of(0, 3).map(parked -> new Moment.Spoken(unheard, 0, parked)))
                            .flatMap(
                                    spoken -> Stream.of(room(1, 0), GOOD_SIZE).map(room -> at(kind, now, room, spoken)))
                            .map(Moment::nudge)
                            .filter(Objects::nonNull)
                            .<Class<?>>map(Nudge::getClass)
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Moment at(Kind kind, int minute, Moment.Room room) {
        return at(kind, minute, room, NOTHING_OPEN);
    }

    private static Moment at(Kind kind, int minute, Moment.Spoken spoken) {
        return at(kind, minute, GOOD_SIZE, spoken);
    }

    private static Moment at(Stop.Kind kind, int minute, Moment.Room room, Moment.Spoken spoken) {
        return new Moment(kind, minute, true, Duration.ofMinutes(5), 30, 30, room, spoken);
    }

    private static Moment late(Kind kind, int minute, int behind) {
        return new Moment(kind, minute, true, Duration.ofMinutes(5), 30 + behind, 30, GOOD_SIZE, NOTHING_OPEN);
    }

    private static Moment ending(int minute, int seconds) {
        return new Moment(
                Kind.QUESTION,
                minute,
                true,
                Duration.ofSeconds(seconds),
                30,
                30,
                GOOD_SIZE,
                new Moment.Spoken(2, 0, 0));
    }

    private static Moment.Room room(int present, int others) {
        return new Moment.Room(present, others, 10, 25, true);
    }
}
