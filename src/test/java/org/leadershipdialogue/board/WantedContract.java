package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.OutgoingCard;

/// How a chat comes to show what is wanted, whichever engine is underneath.
abstract class WantedContract extends BoardContract {

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
    void showsAnotherCardInTheSameMessageOnceItIsPassedOn() {
        stage.want("prepared", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);

        stage.wanted.clear();
        stage.want("held", "2", Priority.MOVE);
        board.passOn(stage.key("prepared"), stage.key("held"));
        changed(board);

        assertThat(stage.teams.requests).containsExactly("post prepared@1", "update held@2");
    }

    @Test
    void followsSomebodyWhoseOwnChatIsAnotherOneNow() {
        stage.want("before", "1", Priority.NEW_CARD);
        changed(stage.board());
        ConversationRef other =
                new ConversationRef(stage.chat.conversationId() + "x", stage.chat.serviceUrl(), "tenant");
        Driver board = stage.board(
                id -> id.equals(other.conversationId()) ? List.copyOf(stage.wanted) : List.of(),
                stage.teams,
                database().writes());
        board.remember(other);

        board.changed(other.conversationId());
        board.changed(other.conversationId());

        assertThat(stage.teams.requests).containsExactly("post before@1", "post before@1");
        assertThat(board.activityOf(stage.key("before"))).contains("a2");
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
    void letsNoCardThatCannotBeDrawnHoldUpTheOthers() {
        WantedCard faulty = new WantedCard(stage.key("faulty"), "1", Priority.NEW_CARD, this::noWords, false);
        stage.wanted.add(faulty);
        stage.want("sign-in", "1", Priority.NEW_CARD);

        changed(stage.board());

        assertThat(stage.teams.shown()).containsExactly("sign-in@1");
    }

    private OutgoingCard noWords() {
        throw new IllegalStateException("no words");
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
}
