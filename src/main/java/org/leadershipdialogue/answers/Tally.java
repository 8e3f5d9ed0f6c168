package org.leadershipdialogue.answers;

import java.util.Map;

/// The result of a closed vote.
///
/// @param voters how many voted
/// @param choices how many chose what; empty if too few voted for it to be shown
public record Tally(int voters, Map<String, Integer> choices) {

    /// Copies the map.
    public Tally {
        choices = Map.copyOf(choices);
    }
}
