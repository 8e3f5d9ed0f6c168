package org.leadershipdialogue.session;

/// What is kept of a session for a while.
public enum Memory {
    /// Who took part, and everything that names them.
    NAMES,
    /// What was said and parked.
    ANSWERS
}
