package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Time is a plan, not a jailer.
class TimeTest extends Story {

    @Test
    void theRestIsPlannedAnewWheneverItsTimeChanges() {
        firstQuestion();
        clock.forward(Duration.ofMinutes(20));
        leila.presses("More").presses("Time");
        assertThat(leila.cardWith("session.next").text())
                .contains("What is left needs")
                .contains("there are 70");
        String needs = needs();

        leila.presses("+2 minutes");
        assertThat(needs()).isNotEqualTo(needs);
        leila.presses("−2 minutes");
        assertThat(needs()).isEqualTo(needs);
        leila.presses("−2 minutes");
        assertThat(needs()).isNotEqualTo(needs);
    }

    @Test
    void whatNoLongerFitsIsSaidAndTheSessionMayRunOver() {
        firstQuestion();
        clock.forward(Duration.ofMinutes(70));
        leila.presses("More").presses("Time");
        assertThat(leila.cardWith("session.next").text())
                .contains("there are 20")
                .contains("behind plan")
                .contains("There is no time for another question");

        leila.presses("Run over");

        SeenCard after = leila.cardWith("session.next");
        assertThat(after.text()).contains("on plan").doesNotContain("of 90");
        assertThat(after.has("Run over")).isFalse();
    }

    @Test
    void thePauseIsSaidOnWhateverCardStandsThere() {
        setUp("2 3");
        open(7);
        leila.leadsTo("Nobody yet");

        leila.presses("More").presses("Pause");

        assertThat(room.seat("Hana").sees("We are paused").text()).contains("We go on when Leila Haddad is ready");
        leila.presses("session.resume");
        assertThat(room.seat("Hana").sees("Nobody yet").text()).doesNotContain("We are paused");
    }

    @Test
    void aSessionContinuesAnotherDayFromAnyCardWithAFreshSignInAndItsOldClock() {
        firstQuestion();
        clock.forward(Duration.ofMinutes(30));
        leila.presses("More").presses("Time").presses("Continue another day");
        assertThat(room.seat("Hana").sees("We go on another day").text()).contains("Nothing is lost");

        clock.forward(Duration.ofDays(7));
        leila.presses("session.resume");

        assertThat(leila.cardWith("session.next").text()).contains("question 1 of 5", "Until {{TIME(");
        leila.presses("More").presses("Time");
        assertThat(leila.cardWith("session.next").text()).containsPattern("there are (5\\d|60)");
        var newcomer = room.participants().getLast();
        SeenCard signIn = newcomer.presses("register.sign-in").sees("signed in");
        assertThat(signIn.text()).contains("9");
        assertThat(tomas.sees("9 present").has("add-caller")).isTrue();
    }

    @Test
    void aSessionContinuesInAnotherMeetingsChatWithTheSameRegister() {
        firstQuestion();
        joao().answers("A thought from the first day");
        leila.presses("More").presses("Time").presses("Continue another day");
        String session = leila.cardWith("session.resume").key().split("/", -1)[0];
        clock.forward(Duration.ofDays(7));
        room.startsAgain();
        SeenCard greeting = leila.cardWith("session.go-on");
        assertThat(joao().sees(greeting.key()).has("session.go-on")).isFalse();
        assertThat(joao().sendsOnItsOwn(greeting, "session.go-on", goOn(greeting, session))
                        .text())
                .contains("This one is for");

        leila.presses("session.go-on");

        SeenCard question = joao().sees("You have written");
        assertThat(question.key()).startsWith(session);
        assertThat(question.text()).contains("question 1 of 5");
        assertThat(leila.again(greeting).text()).contains("stands below");
        assertThat(room.participants()
                        .getLast()
                        .presses("register.sign-in")
                        .sees("signed in")
                        .text())
                .contains("9");
        assertThat(tomas.sees("9 present").has("add-caller")).isTrue();
        leila.triesOn(greeting, "session.go-on");
        leila.presses("session.next");
        assertThat(joao().sees("question 2 of 5").has("write")).isTrue();
    }

    private static String goOn(SeenCard greeting, String session) {
        return "{\"card\":\"%s\",\"at\":0,\"session\":\"%s\"}".formatted(greeting.key(), session);
    }

    private String needs() {
        return leila.cardWith("session.next")
                .text()
                .lines()
                .filter(line -> line.contains("What is left needs"))
                .findFirst()
                .orElseThrow();
    }
}
