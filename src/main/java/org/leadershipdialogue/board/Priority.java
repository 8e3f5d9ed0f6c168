package org.leadershipdialogue.board;

/// How urgent a change of the chat is; the earlier constants go first when the rate is short.
public enum Priority {
    /// The session moved on, or something wrong must be put right.
    MOVE,
    /// A card the chat does not have yet.
    NEW_CARD,
    /// A card left behind, losing its live buttons.
    SETTLE,
    /// Only some people's own views changed.
    PRIVATE,
    /// Numbers that count up; at most one update every five seconds, fewer while the tenant's budget is short.
    COUNTER
}
