package org.leadershipdialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end of a session.
///
/// @param closing what the leader says first, with where to turn, a paragraph each
/// @param closingSlides null if none
/// @param heading of the recap card, at most 90 characters
/// @param recap the year's messages to take home, in order
/// @param recapSlides null if none
/// @param whereToTurn the line on the recap card about what stays with somebody; `{leader}` is the leader's name
/// @param thanks what the leader says last, a paragraph each
/// @param suggestions how to send ideas for future years
/// @param finalQuestions what the leader does with last questions, answered or not
/// @param thanksSlides null if none
public record Conclusion(
        List<String> closing,
        @Nullable Slides closingSlides,
        String heading,
        List<Statement> recap,
        @Nullable Slides recapSlides,
        String whereToTurn,
        List<String> thanks,
        String suggestions,
        String finalQuestions,
        @Nullable Slides thanksSlides) {

    public Conclusion {
        closing = List.copyOf(closing);
        recap = List.copyOf(recap);
        thanks = List.copyOf(thanks);
    }
}
