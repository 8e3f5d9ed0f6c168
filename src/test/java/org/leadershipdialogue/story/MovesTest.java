package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Every other way through a session than *Next*.
class MovesTest extends Story {

    @Test
    void aPausedSessionWaitsAndGoesOnInTheSamePlace() {
        firstQuestion();
        leila.presses("More").presses("Pause");
        assertThat(room.seat("Hana").sees("We are paused").text()).contains("We go on when Leila Haddad is ready");
        assertThat(leila.cardWith("session.resume").has("session.next")).isFalse();

        leila.presses("session.resume");

        assertThat(leila.cardWith("session.next").text())
                .contains("question 1 of 5")
                .doesNotContain("paused");
    }

    @Test
    void goingBackPostsANewCardBelowAndWhatWasSaidStaysSaid() {
        firstQuestion();
        joao().answers("A word to keep");
        room.seat("Priya").answers("Another word");
        room.seat("Hana").answers("A third word");
        leila.presses("session.next");
        SeenCard said = leila.sees("A word to keep");

        leila.leadsTo("question 2 of 5");
        leila.presses("More").presses("session.back");

        SeenCard again = room.seat("Wei").sees("A word to keep");
        assertThat(again.message()).isGreaterThan(said.message());
        assertThat(room.seat("Wei").again(said).text()).contains("continued below");
        assertThat(room.seat("Wei").again(said).buttons()).isEmpty();
    }

    @Test
    void aSessionGoesOnAnotherDayWhereItStopped() {
        setUp("2 3");
        open(7);
        leila.leadsTo("Scenario 3 · to close");
        leila.presses("More").presses("Time").presses("Continue another day");
        SeenCard before = leila.cardWith("session.resume");

        clock.forward(Duration.ofDays(1));
        leila.presses("session.resume");

        SeenCard now = leila.cardWith("session.next");
        assertThat(now.text()).contains("Scenario 3 · to close");
        assertThat(room.seat("Hana").sees(now.key()).message()).isGreaterThan(before.message());
        assertThat(tomas.sees("8 present").text()).contains("8 present");
    }

    @Test
    void aBotchedSetUpIsStartedOver() {
        setUp();
        SeenCard botched = leila.cardWith("session.open");

        leila.says("@Dialogue start over");

        SeenCard fresh = leila.cardWith("set-up");
        assertThat(fresh.message()).isGreaterThan(botched.message());
        assertThat(leila.again(botched).has("session.open")).isFalse();
    }

    @Test
    void aSecondSessionInTheSameChatStartsClean() {
        opened(4);
        clock.forward(Duration.ofSeconds(6));
        leila.says("@Dialogue close").says("@Dialogue start");
        SeenCard fresh = leila.cardWith("set-up");

        fillIn("1 2");
        leila.presses("session.open");

        assertThat(leila.cardWith("session.next").message()).isGreaterThan(fresh.message());
        assertThat(room.seat("Hana").cardWith("register.sign-in").text()).contains("**1** person is here");
    }

    @Test
    void aButtonOfAnotherChatDoesNothingHere() {
        opened(4);
        SeenCard elsewhere = leila.cardWith("session.next");
        opened(2);
        SeenCard here = leila.cardWith("session.next");

        var reply = leila.sendsOnItsOwn(here, "session.next", "{\"card\":\"%s\",\"at\":1}".formatted(elsewhere.key()));

        assertThat(reply.notice()).startsWith("That card is from another time");
        assertThat(leila.again(here).text()).contains("**3** people are here");
    }
}
