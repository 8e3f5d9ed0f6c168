package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Teams tells of the call, and what comes of it: words for whoever leads, evidence for whoever keeps
/// the register, and nothing else.
class MeetingEventsTest extends Hosted {

    private Member wei;

    @BeforeEach
    void inAMeeting() throws Exception {
        in("groupChat");
        chat.inAMeeting("Dialogue");
        chat.whispering = true;
        wei = chat.member("Wei Chen");
        leila.addsTheBot();
    }

    @Test
    void theStartOffersTheSignInToWhoeverLeads() {
        setsUp();
        leila.meeting("Start");

        assertThat(chat.whisperedTo(leila)).startsWith("The meeting of your Dialogue has begun");
        assertThat(leila.sees("The meeting has begun. Open the sign-in")).isNotEmpty();
        assertThat(joao.hasNow("session.open")).isFalse();
        leila.presses("session.open");
        assertThat(leila.sees("1** person is here"))
                .as("nobody is signed in by it")
                .isNotEmpty();
    }

    @Test
    void aStartBeforeTheSetUpOffersNothing() {
        leila.meeting("Start");

        assertThat(chat.whisperedTo(leila)).isEmpty();
    }

    @Test
    void whoJoinsIsEvidenceForWhoeverKeepsTheRegisterAlone() {
        begins();
        wei.meeting("ParticipantJoin");
        chat.member("A Bot").as("28:other-bot").meeting("ParticipantJoin");

        leila.presses("Register");
        assertThat(leila.sees("In the call, not on the list"))
                .contains("Wei Chen")
                .doesNotContain("A Bot");
        wei.meeting("ParticipantLeave");
        assertThat(leila.sees("Joined, did not respond")).contains("Wei Chen");
        assertThat(joao.views()).noneMatch(view -> view.getValue().toString().contains("Wei Chen"));
        assertThat(chat.posted()).noneMatch(card -> card.getValue().toString().contains("Wei Chen"));
    }

    @Test
    void theEndRemindsWhoeverLeadsOnceAndClosesNothing() {
        begins();
        leila.meeting("End");
        assertThat(chat.whisperedTo(leila)).startsWith("The meeting has ended");
        chat.forgetsWhispers();

        leila.meeting("End");

        assertThat(chat.whisperedTo(leila)).isEmpty();
        assertThat(leila.sees("The meeting has ended. Close the session")).isNotEmpty();
        assertThat(joao.views()).noneMatch(view -> view.getValue().toString().contains("meeting has ended"));
        leila.presses("session.next");
    }

    @Test
    void theEndOfAClosedSessionIsNobodysBusiness() {
        begins();
        clock.forward(Duration.ofSeconds(6));
        leila.mentions("close");
        leila.meeting("End");

        assertThat(chat.whisperedTo(leila)).isEmpty();
    }
}
