package org.leadershipdialogue.rehearsal;

import java.util.List;

/// The minutes of a session as parts with a needle.
///
/// @param minute of the session, from 1
/// @param total minutes planned
/// @param behind minutes behind the plan; negative when ahead
/// @param place where the session is, in words
public record Plan(int minute, int total, int behind, String place, List<Part> parts) {

    /// Keeps its own copy of the parts.
    public Plan {
        parts = List.copyOf(parts);
    }

    /// One part of the plan.
    public record Part(String label, int minutes, State state) {}

    /// Where a part lies, seen from now.
    public enum State {
        PAST,
        NOW,
        TO_COME
    }
}
