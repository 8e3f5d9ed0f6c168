package org.leadershipdialogue.rehearsal;

import java.util.List;

/// The minutes of a session as parts with a needle.
///
/// @param minute of the session, from 1
/// @param total minutes planned
/// @param behind minutes behind the plan; negative while there are some to spare
/// @param place where the session is, in words; empty before it begins
/// @param ended whether the session is over
public record Plan(int minute, int total, int behind, String place, boolean ended, List<Part> parts) {

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
