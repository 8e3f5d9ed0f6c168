package org.leadershipdialogue.rehearsal;

/// How a simulated person takes part.
enum Habit {
    /// Never acts without a human: the facilitator, the monitor, the focal point, a caller.
    LED_BY_HAND,
    /// Mostly raises a hand, and sometimes says a word in the chat.
    TALKS,
    /// Mostly writes.
    WRITES,
    /// Does a little of both.
    BOTH,
    /// Signs in, says they would rather listen, and listens.
    LISTENS,
    /// Is not there at the start.
    COMES_LATE
}
