package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The parts of a scenario that is read aloud.
class ReadingTest extends Story {

    @Test
    void aPartIsTakenGivenBackAndTakenByOneOfTwoAtOnce() throws Exception {
        setUp("2 3");
        open(7);
        leila.leadsTo("Nobody yet");
        Seat priya = room.seat("Priya");
        SeenCard free = joao().cardWith("part.take");

        joao().presses("part.take");
        assertThat(joao().cardWith("part.release").text()).contains("You read", "(you)");
        joao().presses("part.release");
        assertThat(room.seat("Hana").sees("Nobody yet").text()).doesNotContain("João Matos");

        List<Callable<Object>> both =
                List.of(() -> joao().triesOn(free, "part.take"), () -> priya.triesOn(free, "part.take"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var press : people.invokeAll(both)) {
                press.get();
            }
        }
        assertThat(List.of(joao().again(free), priya.again(free)))
                .filteredOn(card -> card.has("part.release"))
                .hasSize(1);
    }

    @Test
    void whoComesSecondIsToldThatThePartIsTaken() {
        setUp("2 3");
        open(7);
        leila.leadsTo("Nobody yet");
        SeenCard free = room.seat("Priya").cardWith("part.take");
        joao().goesBy("part.take");

        room.seat("Priya").triesOn(free, "part.take");

        assertThat(room.seat("Priya").again(free).text()).contains("João Matos");
    }
}
