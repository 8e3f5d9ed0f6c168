package org.leadershipdialogue.guide;

import java.util.List;

/// Everything before and after a session: what to read, what to do when, what to write to the group.
///
/// @param readings what the leader reads beforehand, in the Guide's order
/// @param before tasks ahead of the session and on the day, in order
/// @param after tasks once it is over, in order
/// @param invitation what goes to the group
/// @param remotely advice on meeting by video or telephone, a line each
public record Preparation(
        List<Reading> readings, List<Task> before, List<Task> after, Invitation invitation, List<String> remotely) {

    public Preparation {
        readings = List.copyOf(readings);
        before = List.copyOf(before);
        after = List.copyOf(after);
        remotely = List.copyOf(remotely);
    }

    /// The text of an invitation.
    ///
    /// @param subject may hold `{title}`, `{date}`
    /// @param paragraphs may hold `{date}`, `{time}`, `{minutes}`, `{topic}`, `{leader}`
    public record Invitation(String subject, List<String> paragraphs) {

        public Invitation {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
