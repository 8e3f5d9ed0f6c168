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

    @Test
    void whoeverLeadsGivesPartsToPeopleWhoArePresentAndReadsWhatNobodyTook() {
        setUp("2 3");
        open(7);
        leila.leadsTo("Nobody yet");
        tomas.opens("add-caller").fills("name", "Mark Otieno").sends();
        assertThat(leila.cardWith("readers").text()).contains("4 parts are free");
        String mark = leila.opens("readers").choice("part-2", "Mark Otieno");

        leila.opens("readers")
                .fills("part-1", joao().id())
                .fills("part-2", mark)
                .fills("part-3", "29:nobody-who-is-here")
                .sends();

        assertThat(room.seat("Hana").sees("Mark Otieno").text()).contains("João Matos");
        assertThat(leila.cardWith("readers").text()).contains("2 parts are free");
        SeenCard story = joao().cardWith("part.release");
        assertThat(joao().triesToOpen(leila.cardWith("readers"), "readers").notice())
                .contains("Whoever leads can hand over");
        leila.presses("session.next");
        assertThat(room.seat("Hana").again(story).text())
                .contains("João Matos", "Mark Otieno", "Leila Haddad")
                .doesNotContain("Nobody yet");
    }

    @Test
    void everybodySeesWhenThoseWhoWatchAloneAreBack() {
        setUp("2 3");
        open(7);
        leila.leadsTo("Scenario 3 · 25");
        assertThat(room.seat("Hana").sees("not set up here").has("part.take")).isTrue();

        leila.presses("watch.alone");

        assertThat(room.seat("Hana").sees("Each on your own").text()).contains("Back at");
    }
}
