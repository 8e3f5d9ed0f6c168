package org.leadershipdialogue.session;

/// How far a session has come, from the greeting to the end.
public enum Phase {
    /// Greeted the chat; nobody has set it up.
    NEW,
    /// Set up; the sign-in is not open yet.
    READY,
    /// People are signing in or talking.
    RUNNING,
    /// Stopped for a moment; the clock stands.
    PAUSED,
    /// To be continued another day, with the same register; the clock stands.
    ADJOURNED,
    /// Ended in order.
    CLOSED,
    /// Given up in favour of a fresh set-up, or because the bot was removed from the chat.
    ABANDONED;

    /// Whether anything about the session can still change.
    public boolean isOver() {
        return this == CLOSED || this == ABANDONED;
    }

    /// Whether all wait, for a moment or until another day.
    public boolean rests() {
        return this == PAUSED || this == ADJOURNED;
    }

    /// Whether the agenda has been entered and not yet left.
    public boolean isUnderWay() {
        return this == RUNNING || this == PAUSED || this == ADJOURNED;
    }
}
