package org.leadershipdialogue.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.teams.Outcome;

/// What the board makes of a Teams that will not, or not now.
abstract class RefusalsContract extends BoardContract {

    @Test
    void staysWithinTheRateOfAChat() {
        IntStream.range(0, 20).forEach(card -> stage.want("c" + card, "1", Priority.NEW_CARD));

        changed(stage.board());
        assertThat(stage.teams.requests).hasSize(7);
        stage.pass(Duration.ofMillis(1_100));
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
        changed(stage.board());
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
    void leavesAMessageAloneThatSomebodyDeleted() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        changed(board);
        stage.teams.nextOutcomes.add(new Outcome.Gone(404));
        stage.want("greeting", "2", Priority.MOVE);
        stage.want("sign-in", "1", Priority.NEW_CARD);
        changed(board);

        stage.want("greeting", "3", Priority.MOVE);
        changed(board);
        stage.pass(Duration.ofHours(1));

        assertThat(stage.teams.requests).containsExactly("post greeting@1", "update greeting@2", "post sign-in@1");
    }

    @Test
    void restsOnceTheBotWasTakenOutAndWakesWhenItIsBack() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        Driver board = stage.board();
        board.left(stage.chat.conversationId());
        changed(board);
        board.catchUp(Instant.EPOCH);
        assertThat(stage.teams.requests).isEmpty();

        board.remember(stage.chat);
        board.catchUp(Instant.EPOCH);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void wakesAChatThatAnotherNodeFoundGone() {
        Driver other = stage.board();
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.nextOutcomes.add(new Outcome.Gone(403));
        changed(stage.board());

        other.remember(stage.chat);
        changed(other);

        assertThat(stage.teams.shown()).containsExactly("greeting@1");
    }

    @Test
    void triesARefusedCardAFewTimesOnly() {
        stage.want("faulty", "1", Priority.NEW_CARD);
        stage.teams.always = new Outcome.Refused(400);

        changed(stage.board());
        stage.pass(Duration.ofDays(2));

        assertThat(stage.teams.requests).hasSize(4);
    }

    @Test
    void stopsTryingAfterHalfADayUntilTheCardChanges() {
        stage.want("greeting", "1", Priority.NEW_CARD);
        stage.teams.always = new Outcome.NotNow(503);
        Driver board = stage.board();

        changed(board);
        stage.pass(Duration.ofHours(8));
        int early = stage.teams.requests.size();
        stage.pass(Duration.ofDays(3));
        assertThat(stage.teams.requests).hasSize(200).hasSizeGreaterThan(early);
        stage.teams.always = null;
        stage.want("greeting", "2", Priority.NEW_CARD);
        changed(board);

        assertThat(stage.teams.shown()).containsExactly("greeting@2");
    }
}
