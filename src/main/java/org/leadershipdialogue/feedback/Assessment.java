package org.leadershipdialogue.feedback;

import java.util.Map;
import java.util.stream.Collectors;

/// What one participant says of how the session was led, by the field ids of the Guide's assessment form; carries
/// no person and no time.
///
/// @param ratings from 1, low, to 5, high; what was left empty is missing
/// @param texts remarks and wishes; blank ones are dropped
public record Assessment(Map<String, Integer> ratings, Map<String, String> texts) {

    /// The lowest rating.
    public static final int LOWEST = 1;

    /// The highest rating.
    public static final int HIGHEST = 5;

    /// The longest text, in code points; what is beyond is cut.
    public static final int LONGEST_TEXT = 600;

    /// @throws IllegalArgumentException if a rating is not on the scale
    public Assessment {
        if (ratings.values().stream().anyMatch(rating -> rating < LOWEST || rating > HIGHEST)) {
            throw new IllegalArgumentException("A rating lies between " + LOWEST + " and " + HIGHEST);
        }
        ratings = Map.copyOf(ratings);
        texts = texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> FreeText.clean(text.getValue(), LONGEST_TEXT)));
    }
}
