package org.leadershipdialogue.feedback;

import org.jspecify.annotations.Nullable;

/// One field of the leader feedback form, as the year's Guide defines it.
///
/// @param id the Guide's id for it; texts are kept under it
/// @param number its number on the official form
/// @param label its label in the language of the copy
/// @param source what the session knows that belongs here; null where only the leader can write
public record FeedbackField(
        String id, int number, String label, @Nullable Source source) {

    /// What a session can know of its own feedback form.
    public enum Source {
        /// The date of the session.
        DATE,
        /// Who led it.
        LEADER,
        /// The entity.
        ENTITY,
        /// The unit, section or team.
        UNIT,
        /// How many were present.
        PARTICIPANTS,
        /// How many work in the unit.
        PERSONNEL,
        /// The scenarios that were discussed.
        TOPICS,
        /// Parked questions that are still open.
        OPEN_QUESTIONS,
        /// What the group contributed: the answers the leader kept.
        CONTRIBUTIONS
    }
}
