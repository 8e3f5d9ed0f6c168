package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.teams.Outcome;

/// How a post whose end nobody knows comes to be one card.
abstract class UnknownOutcomesContract extends BoardContract {

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
}
