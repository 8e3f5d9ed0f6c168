package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;

/// Whether a request was carried out, as far as anybody can tell.
class OutcomesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private StubTeams teams;

    @BeforeEach
    void start() throws Exception {
        teams = new StubTeams();
    }

    @AfterEach
    void stop() {
        teams.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 412, 503})
    void knowsWhatWasNotDone(int status) {
        teams.answer = StubTeams.status(status);

        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.NotNow(status));
        assertThat(teams.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void doesNotKnowWhatBrokeOffBehindTheDoor(int status) {
        teams.answer = StubTeams.status(status);

        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.Unknown());
        assertThat(teams.requests).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void doesNotKnowWhenTheAnswerIsLost(StubTeams.Answer lost) {
        teams.answer = lost;

        assertThat(post(SHORT, LONG)).isEqualTo(new Outcome.Unknown());
        assertThat(teams.requests).as("asked once at most").hasSizeLessThanOrEqualTo(1);
    }

    static Stream<StubTeams.Answer> lostAnswers() {
        return Stream.of(
                StubTeams.silence(),
                StubTeams.hangUp(),
                StubTeams.half(),
                StubTeams.halfThenSilence(),
                StubTeams.withoutEnd());
    }

    @Test
    void doesNotKnowWhenItTookTooLongInAll() {
        teams.answer = StubTeams.silence();

        assertThat(post(LONG, SHORT)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() {
        teams.close();

        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.NotNow(0));
    }

    @Test
    void passesOnHowLongToWait() {
        Duration seven = Duration.ofSeconds(7);
        teams.answer = StubTeams.waiting(429, "7");
        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.TooFast(seven));

        teams.answer = StubTeams.waiting(503, "7");
        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.NotNow(503, seven));

        teams.answer = StubTeams.waiting(502, "7");
        assertThat(post(LONG, LONG)).isEqualTo(new Outcome.Unknown(seven));
    }

    private Outcome post(Duration patience, Duration inAll) {
        TeamsConnector connector =
                new TeamsConnector(new Peers(new TeamsHttp(patience, inAll), client -> {}), Samples.thisMachine());
        return connector.post(
                new ConversationRef("19:meeting@thread.v2", teams.serviceUrl(), "tenant-a"),
                new OutgoingCard("{\"type\":\"AdaptiveCard\"}", "Sign in"));
    }
}
