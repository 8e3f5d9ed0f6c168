package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.teams.ConversationRef;

class MemoryBudgetTest {

    private static final Instant NOW = Instant.parse("2023-11-06T09:00:00Z");

    private final MemoryBudget budget = new MemoryBudget(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void countersLeaveHalfOfTheRoomToWhatMatters() {
        spend(3, "19:a");

        assertThat(budget.freeAt(chat("19:a"), Priority.COUNTER)).isEqualTo(NOW.plusSeconds(1));
        assertThat(budget.freeAt(chat("19:a"), Priority.MOVE)).isBeforeOrEqualTo(NOW);
    }

    @Test
    void chatsOfATenantShareItsBudget() {
        for (int chat = 0; chat < 10; chat++) {
            spend(5, "19:" + chat);
        }

        assertThat(budget.freeAt(chat("19:quiet"), Priority.MOVE)).isEqualTo(NOW.plusSeconds(1));
        assertThat(budget.freeAt(new ConversationRef("19:other", "", "tenant-b"), Priority.MOVE))
                .isBeforeOrEqualTo(NOW);
    }

    @Test
    void theTightestSpanDecides() {
        spend(8, "19:a");

        assertThat(budget.freeAt(chat("19:a"), Priority.MOVE)).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void aPauseSilencesOneChatAlone() {
        budget.pause(chat("19:a"), NOW.plus(Duration.ofSeconds(30)));

        assertThat(budget.freeAt(chat("19:a"), Priority.MOVE)).isEqualTo(NOW.plusSeconds(30));
        assertThat(budget.freeAt(chat("19:b"), Priority.MOVE)).isBeforeOrEqualTo(NOW);
    }

    private void spend(int requests, String chat) {
        for (int request = 0; request < requests; request++) {
            budget.spend(chat(chat));
        }
    }

    private static ConversationRef chat(String id) {
        return new ConversationRef(id, "https://smba.trafficmanager.net/emea/", "tenant-a");
    }
}
