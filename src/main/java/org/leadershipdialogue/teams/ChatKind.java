package org.leadershipdialogue.teams;

/// What sort of chat an activity came from.
public enum ChatKind {
    /// The bot and one person.
    PERSONAL,
    /// Several people without a meeting.
    GROUP_CHAT,
    /// A channel of a team: everybody in the team may read it, and no session is held there.
    CHANNEL,
    /// The chat of a meeting: its activities name the meeting.
    MEETING
}
