package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole Dialogue in a Teams that trusts nobody, forgives nothing and counts every request.
class DialogueInTeamsTest {

    // Another number is another series of misfortunes.
    private static final long SEED = Long.getLong("tenant.seed", 1);

    private static Tenant tenant;
    private static BotNode bot;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tenant = new Tenant(SEED);
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
        assertThat(dialogue.meeting.chat.deleted()).isEmpty();
        dialogue.isAsItShouldBe(20);
    }

    @Test
    void isHeldWhileOneRequestInFourGoesWrong() {
        LedDialogue dialogue = new LedDialogue(tenant);

        tenant.faults.begin();
        dialogue.isAdded();
        dialogue.isSetUp();
        dialogue.opens();
        dialogue.isHeld();
        dialogue.isClosed();
        tenant.faults.end();
        dialogue.meeting.goesOn(Duration.ofMinutes(6));

        assertThat(tenant.faults.happened()).containsOnlyKeys(Fault.Refused.class, Fault.Lost.class, Fault.Slow.class);
        dialogue.isAsItShouldBe(20);
    }
}
