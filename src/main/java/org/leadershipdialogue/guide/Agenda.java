package org.leadershipdialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The timed parts of a session in order.
public record Agenda(List<Segment> segments) {

    public Agenda {
        segments = List.copyOf(segments);
    }

    /// What happens in a segment.
    public enum Kind {
        INTRODUCTION,
        OPENING,
        SCENARIOS,
        CONCLUSION
    }

    /// One timed part.
    ///
    /// @param minutes planned length
    /// @param activities what happens in it, a line each
    /// @param slides those the session plan names for it; null if none
    public record Segment(
            String id,
            Kind kind,
            int minutes,
            String title,
            List<String> activities,
            @Nullable Slides slides) {

        public Segment {
            activities = List.copyOf(activities);
        }
    }

    /// Planned length of all segments together, in minutes.
    public int minutes() {
        return segments.stream().mapToInt(Segment::minutes).sum();
    }
}
