package org.leadershipdialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question for the group, and what helps the leader with it.
///
/// @param id scenario and number, e.g. `1.4`
/// @param heading the question in at most 90 characters
/// @param text the question in full; null where the heading says it all
/// @param followUps what the leader may ask on, in order
/// @param points what the discussion should have touched, in order
public record Question(
        String id,
        String heading,
        @Nullable String text,
        List<String> followUps,
        List<Point> points,
        @Nullable Slides slides) {

    public Question {
        followUps = List.copyOf(followUps);
        points = List.copyOf(points);
    }

    /// Something that should not be missed.
    ///
    /// @param reference the rule it rests on, by number; null where the Guide names none
    public record Point(String text, @Nullable String reference) {}
}
