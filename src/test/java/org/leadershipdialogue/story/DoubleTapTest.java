package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// What was meant once happens once.
class DoubleTapTest extends Story {

    @Test
    void nextPressedTwiceOnTheSameCardAdvancesOnce() {
        String next = freshQuestion();
        SeenCard drawn = leila.cardWith("session.next");

        leila.triesOn(drawn, "session.next");

        assertThat(leila.triesOn(drawn, "session.next").text()).contains("Already done");
        assertThat(leila.cardWith("session.next").text()).contains(next);
    }

    @Test
    void moreTimePressedTwiceOnTheSameCardIsGivenOnce() {
        freshQuestion();
        leila.presses("More").presses("Time");
        SeenCard drawn = leila.cardWith("session.extend");

        leila.triesOn(drawn, "session.extend");
        String given = leila.cardWith("session.next").text();

        assertThat(leila.triesOn(drawn, "session.extend").text()).contains("Already done", given);
    }

    @Test
    void nextTypedTwiceWithinFiveSecondsAdvancesOnce() {
        String next = freshQuestion();
        clock.forward(Duration.ofSeconds(6));

        leila.says("@Dialogue next").says("@Dialogue next");

        assertThat(leila.cardWith("session.next").text()).contains(next);
    }

    @Test
    void twoLeadersAtOnceAdvanceOnce() throws Exception {
        firstQuestion();
        leila.presses("More").presses("session.hand-over");
        SeenCard leilas = leila.cardWith("session.next");
        SeenCard tomass = tomas.cardWith("session.next");

        List<Callable<Object>> both =
                List.of(() -> leila.triesOn(leilas, "session.next"), () -> tomas.triesOn(tomass, "session.next"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : people.invokeAll(both)) {
                press.get();
            }
        }

        assertThat(tomas.sees("question 2 of 5").has("session.next")).isTrue();
        assertThat(leila.cards()).extracting(SeenCard::text).noneMatch(text -> text.contains("question 3 of 5"));
    }
}
