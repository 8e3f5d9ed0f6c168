package org.leadershipdialogue.teams;

/// What somebody is in a meeting, as Teams says at this moment; not to be remembered.
public enum MeetingRole {
    /// Called the meeting.
    ORGANIZER,
    /// May present; by default nearly everybody.
    PRESENTER,
    /// May listen and speak.
    ATTENDEE,
    /// Teams did not say.
    UNKNOWN
}
