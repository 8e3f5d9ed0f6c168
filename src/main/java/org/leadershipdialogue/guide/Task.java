package org.leadershipdialogue.guide;

import org.jspecify.annotations.Nullable;

/// One line of a checklist.
///
/// @param doer whose task it is
/// @param days when it is due; null means any time until the year's deadline
/// @param text the task in one line
/// @param detail what helps with it; null if nothing
public record Task(
        String id,
        Doer doer,
        @Nullable Days days,
        String text,
        @Nullable String detail) {

    /// Who has a checklist.
    public enum Doer {
        LEADER,
        FOCAL_POINT
    }

    /// A span of days counted from the day of the session: -14 is two weeks ahead, 0 the day itself.
    public record Days(int from, int to) {}
}
