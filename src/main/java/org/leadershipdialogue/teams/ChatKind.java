package org.leadershipdialogue.teams;

/// What sort of chat an activity came from.
public enum ChatKind {
    /// The bot and one person.
    PERSONAL,
    /// Several people without a meeting; a channel counts as one.
    GROUP_CHAT,
    /// The chat of a meeting: its activities name the meeting.
    MEETING
}
