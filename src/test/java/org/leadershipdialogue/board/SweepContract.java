package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a node finds that another left, and how little it looks for it.
abstract class SweepContract extends BoardContract {

    private static final Duration SWEEP = Duration.ofSeconds(5);

    private long stamp = 1;
    private int looks;

    @Test
    void showsAtStartWhatANodeLeftThatDied() {
        stage.want("greeting", "1", Priority.NEW_CARD);

        begins();

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void showsWithinSecondsWhatANodeStoredBeforeItDied() {
        begins();
        stage.pass(SWEEP.multipliedBy(3));
        stage.want("greeting", "1", Priority.NEW_CARD);
        stamp++;

        stage.pass(SWEEP);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void takesUpWhatANodeHadBegunWhenItDied() {
        begins();
        stage.pass(SWEEP.multipliedBy(3));
        stage.want("greeting", "1", Priority.NEW_CARD);
        assertThat(stage.stored().lease().take(stage.chat.conversationId())).isPresent();

        stage.pass(Lease.HELD.plus(SWEEP));

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void doesNotLookAgainWhereNothingIsNew() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        begins();
        assertThat(stage.stored().lease().take(stage.chat.conversationId())).isPresent();
        stage.pass(Lease.HELD.plus(SWEEP).plus(SWEEP));
        int before = looks;

        stage.pass(Duration.ofSeconds(90));

        assertThat(looks).isEqualTo(before);
    }

    @Test
    void looksEverywhereEveryTwoMinutes() {
        begins();
        stage.pass(SWEEP.multipliedBy(3));
        stage.want("greeting", "1", Priority.NEW_CARD);

        stage.pass(Duration.ofMinutes(4));

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    private void begins() {
        Wanted wanted = new Wanted() {
            @Override
            public List<WantedCard> cards(String conversationId) {
                boolean here = conversationId.equals(stage.chat.conversationId());
                looks += here ? 1 : 0;
                return here ? List.copyOf(stage.wanted) : List.of();
            }

            @Override
            public Map<String, Long> stamps() {
                return Map.of(stage.chat.conversationId(), stamp);
            }
        };
        Driver board = stage.board(wanted, stage.teams, database().writes());
        var stored = stage.stored();
        new Sweep(board, new Unfinished(stored.writes(), stored.jdbc(), stored.time()), wanted, stage).begin();
    }
}
