package org.leadershipdialogue.session;

/// Why a session did not do what somebody asked.
public enum Refusal {
    /// Only the facilitator or a co-facilitator moves the session.
    ONLY_THE_LEADER,
    /// Only the organizer, whoever leads, or a presenter while nobody has, sets the session up.
    ONLY_THE_ORGANIZER,
    /// Only the organizer, a presenter or a monitor takes the lead.
    ONLY_A_PRESENTER,
    /// Whoever leads gave a sign a moment ago.
    LEADER_IS_HERE,
    /// Only a monitor, or whoever leads, keeps the register.
    ONLY_THE_MONITOR,
    /// The set-up comes first.
    NOT_SET_UP,
    /// The session has not begun.
    NOT_BEGUN,
    /// The session is over.
    OVER,
    /// There is nothing further to move to.
    AT_THE_END,
    /// There is nothing to go back to.
    AT_THE_START,
    /// The session is paused; resume first.
    PAUSED,
    /// The vote is even; whoever leads chooses on the card.
    UNDECIDED,
    /// Not possible where the session is now.
    NOT_HERE
}
