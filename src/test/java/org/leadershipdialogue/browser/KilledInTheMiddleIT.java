package org.leadershipdialogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.rehearsal.Room;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;

/// The packaged application, killed in the middle of a question and started again over the same folder.
class KilledInTheMiddleIT {

    private static final String ANSWER = "Ask first, \"post\" later: <b>$5</b> * أولاً";
    /// Sign-in, four topics, the opening activity, the story.
    private static final int NEXTS_TO_THE_FIRST_QUESTION = 7;

    @TempDir
    private Path data;

    @Test
    @Timeout(360)
    void goesOnWhereItWas() throws Exception {
        int port = RunningJar.freePort();
        List<String> before;
        try (RunningJar _ = RunningJar.start(port, data)) {
            Room room = Room.at(port);
            leadsToTheFirstQuestion(room);
            room.seat("Amina").answers(ANSWER);
            room.seat("Hana").answers("It depends who reads it.");
            room.seat("João").offersToSpeak();
            before = keys(room.seat("Amina"));
        }
        try (RunningJar _ = RunningJar.start(port, data)) {
            Room room = Room.at(port).settles();
            assertThat(keys(room.facilitator())).isEqualTo(before).doesNotHaveDuplicates();
            assertThat(keys(room.seat("Amina"))).isEqualTo(before);
            SeenCard question = room.sees("João Matos");
            assertThat(question.text()).contains("**2** have written");
            room.sees("**" + (room.participants().size() + 1) + "** people are here");
            SeenForm form = room.seat("Amina").opens("write");
            assertThat(form.holds("answer")).isEqualTo(ANSWER);
            form.writes("Better so.").sends();
            goesOnToTheEnd(room);
        }
    }

    private static void leadsToTheFirstQuestion(Room room) {
        room.sees("greeting");
        room.facilitator()
                .opens("Set up")
                .fills("Entity", "Office for River Basins")
                .fills("Unit", "Data and Mapping")
                .fills("Personnel", "21")
                .sends();
        room.facilitator().presses("Open sign-in");
        room.participants().forEach(seat -> seat.goesBy("register.sign-in"));
        assertThat(room.facilitator().leadsTo("question 1 of 5")).isEqualTo(NEXTS_TO_THE_FIRST_QUESTION);
    }

    private static void goesOnToTheEnd(Room room) {
        room.seat("Priya").answers("A third voice.");
        room.facilitator().presses("Next: what we said");
        assertThat(room.sees("What we said").text()).contains("Better so.").doesNotContain("later");
        room.facilitator().leadsTo("Four things to take with you");
        room.facilitator().presses("Close the session");
        assertThat(keys(room.seat("Amina"))).doesNotHaveDuplicates();
        room.facilitator().sees("All of it by");
    }

    private static List<String> keys(Seat seat) {
        return seat.cards().stream().map(SeenCard::key).toList();
    }
}
