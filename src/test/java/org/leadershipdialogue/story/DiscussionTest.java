package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The talk about a question, as the Guide teaches it.
class DiscussionTest extends Story {

    @Test
    void oneTapTakesAnAnswerBack() {
        freshQuestion();
        joao().answers("A word I regret");
        assertThat(leila.sees("1** has written").has("session.next")).isTrue();

        joao().presses("answer.withdraw");

        assertThat(joao().cardWith("write").buttons()).contains("Rather write?").doesNotContain("Take it back");
        assertThat(leila.cardWith("session.next").text()).doesNotContain("has written");
    }

    @Test
    void whatIsLeftOutIsMissingAndCounted() {
        freshQuestion();
        amina().answers("One candle");
        joao().answers("Two candles");
        yusuf().answers("Three candles");
        leila.presses("session.next").presses("Leave out");

        SeenCard said = room.seat("Hana").sees("One answer is left out");

        assertThat(said.text()).contains("2 answers, shuffled");
        leila.presses("session.next");
        assertThat(room.seat("Hana").again(said).text()).contains("closed", "One answer is left out");
    }

    @Test
    void theImportantPointsAreShownToAllThoughNobodyWrote() {
        freshQuestion();
        SeenCard question = room.seat("Hana").cardWith("write");
        assertThat(question.text()).doesNotContain("Worth holding on to");

        leila.presses("Points").presses("points.show");

        assertThat(room.seat("Hana").again(question).text()).contains("Worth holding on to");
        assertThat(leila.cardWith("session.next").has("points.show")).isFalse();
        leila.presses("session.next");
        assertThat(room.seat("Hana").again(question).text()).contains("closed", "Worth holding on to");
    }

    @Test
    void whoReadsAnotherLanguageThanTheRoomIsToldBeforeSending() {
        freshQuestion();

        assertThat(amina().opens("write").text()).contains("Peu de personnes", "français", "anglais");
        assertThat(yusuf().opens("write").text()).contains("Few may write in Arabic here", "write in English");
        assertThat(joao().opens("write").text()).doesNotContain("Few may write");
    }

    @Test
    void aQuietMinuteTappedTwiceIsOneMinute() {
        freshQuestion();
        SeenCard drawn = leila.cardWith("quiet.give");

        leila.triesOn(drawn, "quiet.give");
        String until = quiet();

        assertThat(leila.triesOn(drawn, "quiet.give").text()).contains("Already done");
        assertThat(quiet()).isEqualTo(until);
        leila.presses("One more minute");
        assertThat(quiet()).isNotEqualTo(until);
    }

    @Test
    void whoeverLeadsHasAButtonWhileTheChatCannotBeReached() {
        firstQuestion();
        SeenCard drawn = leila.cardWith("session.next");
        room.happens("connection-drops");

        leila.goesBy("session.next");

        assertThat(leila.again(drawn).text()).contains("question 2 of 5");
        leila.goesBy("session.next");
        assertThat(leila.again(drawn).text()).contains("question 3 of 5");
        clock.forward(Duration.ofMinutes(1));
        assertThat(room.seat("Hana").sees("question 3 of 5").has("write")).isTrue();
    }

    private String quiet() {
        return room.seat("Hana")
                .sees("Quiet until")
                .text()
                .lines()
                .filter(line -> line.contains("Quiet until"))
                .findFirst()
                .orElseThrow();
    }
}
