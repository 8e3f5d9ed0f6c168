package org.leadershipdialogue.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story for the group and the questions it raises.
///
/// @param id its number in the Guide, e.g. `2`
/// @param title the Guide's title of it
/// @param heading what its card is headed with, at most 90 characters
/// @param shortTitle for lists and votes, at most 40 characters
/// @param theme what is at stake, in a few words for the vote
/// @param minutes how long story and discussion take
/// @param slides those that show the story; null if none
/// @param script how the leader introduces it, a paragraph each
/// @param references documents behind it, by number, in the Guide's order
/// @param finalQuestions what the leader asks before the group moves on
public record Scenario(
        String id,
        Format format,
        Minutes minutes,
        String title,
        String heading,
        String shortTitle,
        String theme,
        List<String> script,
        Story story,
        List<Question> questions,
        KeyMessages keyMessages,
        List<String> references,
        String finalQuestions,
        @Nullable Slides slides) {

    public Scenario {
        script = List.copyOf(script);
        questions = List.copyOf(questions);
        references = List.copyOf(references);
    }

    /// How a scenario reaches the group.
    public enum Format {
        /// Read aloud by one person.
        TEXT,
        /// Read by several people, a part each.
        SCRIPT,
        /// Watched; its text is at hand.
        VIDEO
    }

    /// A range of minutes.
    public record Minutes(int least, int most) {}

    /// What to take from a scenario.
    ///
    /// @param heading at most 90 characters
    public record KeyMessages(
            String heading,
            List<Statement> messages,
            @Nullable Slides slides) {

        public KeyMessages {
            messages = List.copyOf(messages);
        }
    }

    /// The question with this id, e.g. `1.4`.
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
