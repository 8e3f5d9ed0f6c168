package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The process ends in the middle of a question, and another begins over the same folder.
class RestartTest extends Story {

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingComesTwice() {
        String key;
        int cards;
        try (var _ = movesTo(folder)) {
            firstQuestion();
            amina().answers("Written before the end");
            key = leila.cardWith("session.next").key();
            cards = leila.cards().size();
        }
        try (var _ = movesTo(folder)) {
            room.settles();

            assertThat(leila.cardWith("session.next").key()).isEqualTo(key);
            assertThat(leila.cards()).hasSize(cards).extracting(SeenCard::key).doesNotHaveDuplicates();
            assertThat(amina().opens("write").holds("answer")).isEqualTo("Written before the end");
            amina().answers("Changed afterwards");
            assertThat(amina().opens("write").holds("answer")).isEqualTo("Changed afterwards");
            assertThat(leila.leadsTo("question 2 of 5")).isEqualTo(1);
        }
    }
}
