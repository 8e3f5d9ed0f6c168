package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Nobody writes a word, and nothing is missing.
class SilentSessionTest extends Story {

    @Test
    void takesOneNextAQuestionAndSaysNothingAboutAnswers() {
        firstQuestion();

        assertThat(leila.leadsTo("Scenario 1 · to close")).isEqualTo(5);
        for (var seat : room.everybody()) {
            assertThat(seat.cards())
                    .extracting(SeenCard::text)
                    .noneMatch(text -> text.contains("What we said") || text.contains("answer"));
        }
    }
}
