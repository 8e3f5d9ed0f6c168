package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A whole session in a client that knows no dialogs, no refresh, and only one person.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dialogue.teams.forms=in-card", "dialogue.rehearsal.paused=true"})
@Import(TestClock.class)
@DirtiesContext
class PlaygroundStoryTest {

    /// From the introduction to the recap of two scenarios.
    private static final int MOVES = 18;

    /// Four topics, the opening activity, and what closes the vote.
    private static final int MOVES_TO_THE_VOTE = 7;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory("playground");
        properties.add("dialogue.data", folder::toString);
    }

    @Test
    void leadsAWholeSessionByItsButtons() throws Exception {
        try (var playground = new Playground(port, "groupChat")) {
            playground.opens();
            buttons(playground);
        }
    }

    private void buttons(Playground playground) {
        playground.presses("Set up");
        playground.presses("Save", Map.of("entity", "Office \"<b>\"", "unit", "", "personnel", "12"));
        playground.seesAnywhere("Office \\\"<b>\\\"");
        playground.presses(
                "Save", Map.of("entity", "Office", "unit", "Mapping", "personnel", "12", "scenarios", "1 2"));
        // The answer to a press and the card that stands in the chat afterwards come in either order.
        playground.pressesOnOwnView("Open sign-in");
        playground.sees("Are you here?");
        for (int move = 0; move < MOVES; move++) {
            playground.pressesOnOwnView("Next");
        }
        playground.pressesOnOwnView("Close the session");
        playground.sees("Conclusion · closed");
        playground.pressesOnOwnView("Go on");
        playground.sees("Leader feedback");
        assertThat(playground.shows("\"refresh\"")).isFalse();
    }

    @Test
    void leadsAWholeSessionByWordsInThePersonalChat() throws Exception {
        try (var playground = new Playground(port, "personal")) {
            playground.opens();
            words(playground);
        }
    }

    private void words(Playground playground) {
        playground.seesAnywhere("start to go through one here");
        playground.types("start");
        playground.sees("Set up");
        playground.types("Start");
        playground.sees("1 person is here");
        for (String word : List.of("next", "back", "here", "pause", "resume")) {
            later();
            playground.types(word);
        }
        later();
        playground.types("help");
        playground.sees("start over");
        // With one voter the vote leaves the choice to whoever leads, and a choice is a tap.
        next(playground, MOVES_TO_THE_VOTE);
        playground.presses("Scenarios 1 and 2");
        next(playground, MOVES + 1 - MOVES_TO_THE_VOTE);
        playground.sees("Four things");
        later();
        playground.types("close");
        playground.seesAnywhere("closed");
        playground.presses("Go on");
        playground.seesAnywhere("Leader feedback");
        playground.types("start");
        playground.sees("Set up");
        playground.types("start over");
        playground.sees("Set up");
    }

    private void next(Playground playground, int moves) {
        for (int move = 0; move < moves; move++) {
            later();
            playground.types("next");
        }
    }

    /// A word typed within five seconds of a move counts as the same move typed twice.
    private void later() {
        clock.forward(Duration.ofSeconds(6));
    }
}
