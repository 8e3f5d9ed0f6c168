package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;

/// How a chat comes to show what is wanted, whichever engine is underneath.
abstract class BoardContract extends DatabaseContract {

    @SuppressWarnings("NullAway.Init") // JUnit calls setTheStage() first
    private Stage stage;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(database());
    }

    @Test
    void postsWhatIsMissingInOrder() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        stage.want("opening", "1", Priority.MOVE);

        changed(stage.board());

        assertThat(stage.teams.shown()).containsExactly("greeting@1", "sign-in@1", "opening@1");
    }

    @Test
    void doesNothingTwice() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();

        changed(board);
        changed(board);
        changed(stage.board());

        assertThat(stage.teams.requests).containsExactly("post greeting@1");
    }

    @Test
    void updatesWhatChangedWhereItStands() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);

        stage.want("greeting", "2", Priority.MOVE);
        changed(board);

        assertThat(stage.teams.shown()).containsExactly("greeting@2", "sign-in@1");
    }

    @Test
    void updatesACardWhenOnlyAPrivateViewChanged() {
        stage.want("question", "1", Priority.NEW_CARD, "same", false);
        Driver board = stage.board();
        changed(board);

        stage.want("question", "1+nudge", Priority.PRIVATE, "same", false);
        changed(board);

        assertThat(stage.teams.requests).containsExactly("post same", "update same");
    }

    @Test
    void takesTheMostUrgentStepFirst() {
        stage.want("old", "1", Priority.NEW_CARD);
        stage.want("register", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);

        stage.want("old", "2", Priority.SETTLE, "old@2", true);
        stage.want("register", "2", Priority.PRIVATE);
        stage.want("new", "1", Priority.NEW_CARD);
        changed(board);

        assertThat(stage.teams.requests.subList(2, 5))
                .containsExactly("post new@1", "update old@2", "update register@2");
    }

    @Test
    void neverPostsACardAnewThatWasLeftBehind() {
        stage.want("old", "1", Priority.SETTLE, "old@1", true);

        changed(stage.board());

        assertThat(stage.teams.requests).isEmpty();
    }

    @Test
    void updatesCountersAtMostEveryFiveSeconds() {
        stage.want("register", "0", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);
        stage.pass(Duration.ofSeconds(5));

        for (int signedIn = 1; signedIn <= 25; signedIn++) {
            stage.want("register", "" + signedIn, Priority.COUNTER);
            changed(board);
        }
        assertThat(stage.teams.requests).containsExactly("post register@0", "update register@1");
        stage.pass(Duration.ofSeconds(5));

        assertThat(stage.teams.requests).containsExactly("post register@0", "update register@1", "update register@25");
    }

    @Test
    void staysWithinTheRateOfAChat() {
        IntStream.range(0, 20).forEach(card -> stage.want("c" + card, "1", Priority.NEW_CARD));

        changed(stage.board());
        assertThat(stage.teams.requests).hasSize(7);
        stage.pass(Duration.ofSeconds(1));
        assertThat(stage.teams.requests).hasSize(8);
        stage.pass(Duration.ofSeconds(9));

        assertThat(stage.teams.shown()).hasSize(20).first().isEqualTo("c0@1");
    }

    @Test
    void waitsAsLongAsTeamsAsks() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.TooFast(Duration.ofSeconds(30)));
        Driver board = stage.board();

        changed(board);
        stage.pass(Duration.ofSeconds(29));
        changed(board);
        assertThat(stage.teams.requests).hasSize(1);
        stage.pass(Duration.ofSeconds(1));

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void triesAgainLaterAndLaterWithoutASecondCopy() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        IntStream.range(0, 4).forEach(i -> stage.teams.nextOutcomes.add(new Outcome.NotNow(503)));

        changed(stage.board());
        stage.pass(Duration.ofMillis(400));
        assertThat(stage.teams.requests).hasSize(1);
        stage.pass(Duration.ofSeconds(15));

        assertThat(stage.teams.requests).hasSize(6);
        assertThat(stage.teams.shown()).containsExactly("greeting@1", "sign-in@1");
    }

    @Test
    void letsNoRefusedCardHoldUpTheOthers() {
        stage.want("faulty", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.Refused(400));
        Driver board = stage.board();
        changed(board);
        assertThat(stage.teams.shown()).containsExactly("sign-in@1");

        stage.want("faulty", "2", Priority.NEW_CARD);
        changed(board);

        assertThat(stage.teams.shown()).containsExactly("sign-in@1", "faulty@2");
    }

    @Test
    void letsNoCardThatCannotBeDrawnHoldUpTheOthers() {
        WantedCard faulty = new WantedCard(stage.key("faulty"), "1", Priority.NEW_CARD, this::noWords, "", false);
        stage.wanted.add(faulty);
        stage.want("sign-in", "1", Priority.NEW_CARD);

        changed(stage.board());

        assertThat(stage.teams.shown()).containsExactly("sign-in@1");
    }

    private String noWords() {
        throw new IllegalStateException("no words");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void leavesAChatAloneThatIsGone(int status) {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.Gone(status));
        Driver board = stage.board();

        changed(board);
        changed(board);
        stage.pass(Duration.ofHours(1));

        assertThat(stage.teams.requests).hasSize(1);
        assertThat(board.reference(stage.chat.conversationId())).isEmpty();
    }

    @Test
    void comesBackToAChatThatSpeaksAgain() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.Gone(403));
        Driver board = stage.board();
        changed(board);

        board.remember(stage.chat);
        changed(board);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void goesOnWhenSomebodyDeletedOneMessage() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);
        stage.teams.nextOutcomes.add(new Outcome.Gone(404));
        stage.want("greeting", "2", Priority.MOVE);
        stage.want("sign-in", "1", Priority.NEW_CARD);

        changed(board);

        assertThat(stage.teams.requests).containsExactly("post greeting@1", "update greeting@2", "post sign-in@1");
    }

    @Test
    void postsAgainWhenAnUnknownPostNeverShowsItself() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.Unknown());

        changed(stage.board());
        stage.pass(Difference.GRACE.minusMillis(1));
        assertThat(stage.teams.requests).hasSize(1);
        stage.pass(Duration.ofMillis(1));

        assertThat(stage.teams.shown()).containsExactly("greeting@1", "sign-in@1");
    }

    @Test
    void adoptsAnUnknownPostThatShowsItself() {
        Driver board = unknownPostThatWasDone();

        assertThat(board.seen(stage.chat.conversationId(), stage.key("greeting"), "a1"))
                .isEqualTo(Board.Seen.OURS);
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.requests).containsExactly("post greeting@1");
        assertThat(board.activityOf(stage.key("greeting"))).contains("a1");
    }

    @Test
    void takesTheSecondCopyAwayWhenItShowsItselfLate() {
        Driver board = unknownPostThatWasDone();
        stage.pass(Duration.ofMinutes(1));
        assertThat(stage.teams.shown()).containsExactly("greeting@1", "greeting@1");

        assertThat(board.seen(stage.chat.conversationId(), stage.key("greeting"), "a1"))
                .isEqualTo(Board.Seen.STRAY);

        assertThat(stage.teams.messages).containsOnlyKeys("a2");
        assertThat(board.seen(stage.chat.conversationId(), stage.key("greeting"), "a2"))
                .isEqualTo(Board.Seen.OURS);
    }

    @Test
    void takesTheSecondCopyAwayWhenTheFirstShowsItselfDuringTheRepeat() {
        Driver board = unknownPostThatWasDone();
        stage.teams.onceMeanwhile = () -> board.seen(stage.chat.conversationId(), stage.key("greeting"), "a1");

        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.messages).containsOnlyKeys("a1");
        assertThat(board.activityOf(stage.key("greeting"))).contains("a1");
    }

    private Driver unknownPostThatWasDone() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.unknownIsDone = true;
        stage.teams.nextOutcomes.add(new Outcome.Unknown());
        Driver board = stage.board();
        changed(board);
        return board;
    }

    @Test
    void recognizesACardPressedBeforeItsPostWasAnswered() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        stage.teams.onceMeanwhile = () -> assertThat(
                        board.seen(stage.chat.conversationId(), stage.key("greeting"), "a1"))
                .isEqualTo(Board.Seen.OURS);

        changed(board);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void deletesNoCardBecauseAClientLiedAboutItsKey() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);
        String chat = stage.chat.conversationId();

        assertThat(board.seen(chat, stage.key("greeting"), "a2")).isEqualTo(Board.Seen.UNKNOWN);
        assertThat(board.seen(chat, "no-such-card", "a9")).isEqualTo(Board.Seen.UNKNOWN);
        assertThat(board.seen("19:elsewhere", stage.key("greeting"), "a9")).isEqualTo(Board.Seen.UNKNOWN);

        assertThat(board.cardAt(chat, "a2")).contains(stage.key("sign-in"));
        assertThat(stage.teams.shown()).hasSize(2);
    }

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
            stage.leaseRunsOut();
            changed(other);
        };

        changed(stage.board());
        stage.pass(Duration.ofMinutes(1));

        assertThat(stage.teams.shown()).containsExactly("greeting@1", "sign-in@1");
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
        assertThat(crashes).isGreaterThan(20);
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
            stage.leaseRunsOut();
            changed(stage.board());
            stage.pass(Duration.ofMinutes(1));
            return true;
        }
    }

    @Test
    void drivesAChatAgainAfterAnErrorInTheMiddleOfIt() {
        Driver board = stage.board();
        Runnable fault = () -> {
            throw new AssertionError("a fault nobody expects");
        };
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.onceMeanwhile = fault;
        assertThatThrownBy(() -> changed(board)).isInstanceOf(AssertionError.class);

        changed(board);
        stage.pass(Duration.ofMinutes(1));
        stage.want("sign-in", "1", Priority.NEW_CARD);
        changed(board);

        assertThat(stage.teams.shown()).contains("sign-in@1");
    }

    @Test
    void tellsHowToReachAChat() {
        Driver board = stage.board();
        ConversationRef moved = new ConversationRef(stage.chat.conversationId(), "http://127.0.0.2/", "tenant-a");

        assertThat(board.reference(stage.chat.conversationId())).contains(stage.chat);
        board.remember(moved);

        assertThat(board.reference(stage.chat.conversationId())).contains(moved);
        assertThat(board.reference("19:unheard")).isEmpty();
    }

    private void changed(Board board) {
        board.changed(stage.chat.conversationId());
    }
}
