package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipdialogue.teams.OutgoingCard;

class DifferenceTest {

    private static final Instant NOW = Instant.parse("2023-11-14T12:00:00Z");
    private static final Posted NOTHING = new Posted(Map.of(), Map.of(), List.of());

    /// Whoever asked for a card of numbers waits for it as for any other.
    @ParameterizedTest
    @EnumSource(
            value = Priority.class,
            names = {"SETTLE", "PRIVATE", "COUNTER"})
    void aCardTheChatDoesNotHaveIsNewHoweverSlowlyItChanges(Priority slow) {
        assertThat(first(wanted("numbers", slow)).priority()).isEqualTo(Priority.NEW_CARD);
    }

    @Test
    void aCardBeforeOneThatIsUrgentIsAsUrgent() {
        Step step = first(wanted("before", Priority.COUNTER), wanted("urgent", Priority.MOVE));

        assertThat(step.name()).isEqualTo("before");
        assertThat(step.priority()).isEqualTo(Priority.MOVE);
    }

    /// Where a tenant is short a move may wait for longer than it is fresh: it must not become a matter of numbers.
    @Test
    void aMoveThatHadToWaitIsStillAMove() {
        assertThat(updated(NOW.minusSeconds(61))).isEqualTo(Priority.MOVE);
        assertThat(updated(NOW.minusSeconds(59))).isEqualTo(Priority.COUNTER);
    }

    /// How urgent the numbers are of a card that was sent then, where the session moved a minute ago.
    private static Priority updated(Instant sent) {
        WantedCard card = new WantedCard(
                "card", "2", Priority.COUNTER, NOW.minusSeconds(60), () -> new OutgoingCard("{}", "card"), false);
        Posted posted =
                new Posted(Map.of("card", new Posted.Card("card", "id", "1", sent, false)), Map.of(), List.of());
        return first(posted, card).priority();
    }

    private static Step first(WantedCard... wanted) {
        return first(NOTHING, wanted);
    }

    private static Step first(Posted posted, WantedCard... wanted) {
        var next = Difference.next(List.of(wanted), posted, new Attempts(new Random(1)), NOW);
        assertThat(next).isInstanceOf(Difference.Next.Take.class);
        return ((Difference.Next.Take) next).step();
    }

    private static WantedCard wanted(String key, Priority priority) {
        return new WantedCard(key, "1", priority, () -> new OutgoingCard("{}", key), false);
    }
}
