package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole Dialogue in a Teams that trusts nobody, forgives nothing and counts every request.
class DialogueInTeamsTest {

    private static final List<String> PLACES = List.of(
            "Draft wording",
            "Sign-in",
            "Introduction · 1 of 4",
            "Introduction · 2 of 4",
            "Introduction · 3 of 4",
            "Introduction · 4 of 4",
            "Opening activity",
            "Scenarios",
            "Scenario 1 · 25",
            "Scenario 1 · question 1 of 5",
            "Scenario 1 · question 2 of 5",
            "Scenario 1 · question 3 of 5",
            "Scenario 1 · question 4 of 5",
            "Scenario 1 · question 5 of 5",
            "Scenario 1 · to close",
            "Scenario 2 · 25",
            "Scenario 2 · question 1 of 3",
            "Scenario 2 · question 2 of 3",
            "Scenario 2 · question 3 of 3",
            "Scenario 2 · to close",
            "Conclusion");

    private static Tenant tenant;
    private static BotNode bot;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tenant = new Tenant(1);
        bot = new BotNode(tenant, List.of("dialogue.data=" + folder));
        tenant.reaches(bot);
    }

    @AfterAll
    static void stop() {
        bot.close();
        tenant.close();
    }

    @Test
    void isHeldByEighteenPeople() {
        LedDialogue dialogue = new LedDialogue(tenant);

        dialogue.isAdded();
        dialogue.isSetUp();
        dialogue.opens();
        dialogue.isHeld();
        dialogue.isClosed();

        assertThat(dialogue.isReported()).contains("Data and Mapping", "18", "Omar", "Sepideh");
        assertThat(new Browser(bot.address()).downloads(dialogue.sheet()))
                .contains(
                        dialogue.people.silent.name(), dialogue.people.guest.name(), "Total number of participants,18");
        assertThat(dialogue.meeting.places())
                .zipSatisfy(PLACES, (place, wanted) -> assertThat(place).startsWith(wanted));
        assertThat(dialogue.meeting.liveButtons()).isEmpty();
        assertThat(dialogue.meeting.chat.deleted()).isEmpty();
        assertThat(tenant.findings.all()).isEmpty();
    }
}
