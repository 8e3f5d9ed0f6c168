package org.leadershipdialogue.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a session knows of its own feedback form, in words of the leader's language.
///
/// @param personnel null while nobody has said
/// @param topics the titles of the scenarios that were discussed, in order
/// @param openQuestions parked questions without an answer
/// @param keptAnswers the answers the leader kept, and no others
public record Known(
        String date,
        String leader,
        String entity,
        String unit,
        int participants,
        @Nullable Integer personnel,
        List<String> topics,
        List<String> openQuestions,
        List<String> keptAnswers) {

    public Known {
        topics = List.copyOf(topics);
        openQuestions = List.copyOf(openQuestions);
        keptAnswers = List.copyOf(keptAnswers);
    }
}
