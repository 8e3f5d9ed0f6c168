package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.DatabaseContract;

/// What [Votes] promises, on every engine.
abstract class VotesContract extends DatabaseContract {

    private Votes votes;
    private Prompt prompt;

    @BeforeEach
    void freshVote() {
        votes = TestAnswers.in(database()).votes();
        prompt = new Prompt("s", UUID.randomUUID().toString());
    }

    @Test
    void tellsNothingButTheNumberOfVotersBeforeItCloses() {
        votes.cast(prompt, "amina", "scenario-1");
        votes.cast(prompt, "wei", "scenario-2");

        assertThat(votes.count(prompt)).isEqualTo(2);
        assertThat(votes.own(prompt, "wei")).contains("scenario-2");
        assertThat(votes.tally(prompt)).isEmpty();
    }

    @Test
    void countsTheLastChoiceOfEachPerson() {
        votes.cast(prompt, "amina", "scenario-1");
        votes.cast(prompt, "wei", "scenario-2");
        votes.cast(prompt, "priya", "scenario-2");
        votes.cast(prompt, "amina", "scenario-3");

        var tally = votes.close(prompt, 3);

        assertThat(tally).isEqualTo(new Tally(3, Map.of("scenario-2", 2, "scenario-3", 1)));
        assertThat(votes.tally(prompt)).contains(tally);
        assertThat(votes.close(prompt, 3)).isEqualTo(tally);
        assertThat(votes.own(prompt, "wei")).isEmpty();
    }

    @Test
    void showsNoChoiceWhenTooFewVoted() {
        votes.cast(prompt, "amina", "scenario-1");
        votes.cast(prompt, "wei", "scenario-2");

        assertThat(votes.close(prompt, 3)).isEqualTo(new Tally(2, Map.of()));
    }

    @Test
    void refusesAVoteAfterItClosed() {
        votes.close(prompt, 3);

        assertThatThrownBy(() -> votes.cast(prompt, "wei", "scenario-1")).isInstanceOf(PromptClosed.class);
    }
}
