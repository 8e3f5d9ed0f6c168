package org.leadershipdialogue.feedback;

import java.util.List;
import java.util.Map;

/// A round of assessments ended, in the transaction that is still open: the last moment at which single ratings are
/// known.
///
/// @param ratings by field id, in no order; of few replies, too
/// @param words by field id, in no order; none where fewer than [Assessments#FEWEST] replied
public record RoundEnded(String sessionId, Map<String, List<Integer>> ratings, Map<String, List<String>> words) {

    public RoundEnded {
        ratings = Map.copyOf(ratings);
        words = Map.copyOf(words);
    }
}
