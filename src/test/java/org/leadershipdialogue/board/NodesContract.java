package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How several nodes share the chats of one database, and what a node leaves that dies.
abstract class NodesContract extends BoardContract {

    @Test
    void letsOneNodeSendAtATime() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        Driver other = stage.board();
        // The other node is told of the change in the very middle of our post.
        stage.teams.onceMeanwhile = () -> changed(other);

        changed(stage.board());
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.requests).containsExactly("post greeting@1", "post sign-in@1");
    }

    @Test
    void stopsSendingWhenItsLeaseWasTakenOver() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        Driver other = stage.board();
        // We slept in the middle of a post for so long that the other node took over; it waits out the grace.
        stage.teams.onceMeanwhile = () -> {
            stage.forgetAlarms();
            stage.pass(Lease.HELD);
            changed(other);
        };

        changed(stage.board());
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.shown()).containsExactly("greeting@1", "sign-in@1");
    }

    @Test
    void takesADeadNodesChatOverWithinSeconds() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        assertThat(stage.stored().lease().take(stage.chat.conversationId())).isPresent();

        changed(stage.board());
        stage.pass(Duration.ofSeconds(5));
        assertThat(stage.teams.requests).isEmpty();
        stage.pass(Duration.ofSeconds(2));

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void keepsItsChatHoweverSlowTeamsIs() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver other = stage.board();
        stage.teams.onceMeanwhile = () -> {
            changed(other);
            stage.pass(Duration.ofSeconds(20));
        };

        changed(stage.board());
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.requests).containsExactly("post greeting@1");
    }

    @Test
    void letsGoOfAChatWhoseThreadHangs() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver other = stage.board();
        stage.teams.onceMeanwhile = () -> {
            changed(other);
            stage.pass(Duration.ofMinutes(2));
        };

        changed(stage.board());

        assertThat(stage.teams.requests).hasSize(2);
    }

    @Test
    void putsRightWhatASleepersLateUpdateOverwrote() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver sleeper = stage.board();
        Driver other = stage.board();
        changed(sleeper);
        stage.want("greeting", "2", Priority.MOVE);
        stage.teams.onceBefore = () -> {
            stage.forgetAlarms();
            stage.pass(Lease.HELD);
            stage.want("greeting", "3", Priority.MOVE);
            changed(other);
        };

        changed(sleeper);
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.requests)
                .containsExactly("post greeting@1", "update greeting@2", "update greeting@3", "update greeting@3");
        assertThat(stage.teams.shown()).containsExactly("greeting@3");
    }

    @Test
    void catchesUpWithWhatADeadNodeLeft() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();

        board.catchUp(Instant.EPOCH);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void convergesAfterACrashBetweenAnyTwoSteps() {
        int crashes = 0;
        while (crashesAt(crashes + 1)) {
            crashes++;
            assertThat(stage.teams.shown().stream().distinct())
                    .as("after a crash at boundary %d", crashes)
                    .containsExactly("greeting@2", "sign-in@1", "opening@1");
            // Only a post whose answer died with the node may be there twice.
            assertThat(stage.teams.shown()).hasSizeLessThanOrEqualTo(4);
            setTheStage();
        }
        assertThat(crashes).isGreaterThan(15);
    }

    /// Kills a node at its n-th touch of database or Teams and lets another take over; false if there are fewer.
    private boolean crashesAt(int boundary) {
        stage.want("greeting", "1", Priority.NEW_CARD);
        changed(stage.board());
        stage.want("greeting", "2", Priority.MOVE);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        stage.want("opening", "1", Priority.NEW_CARD);
        Crash crash = new Crash(boundary);
        try {
            changed(stage.board(
                    crash.around(stage.teams), crash.around(database().writes())));
            return false;
        } catch (Crash.Killed killed) {
            stage.forgetAlarms();
            changed(stage.board());
            stage.pass(Duration.ofMinutes(1));
            return true;
        }
    }
}
