package org.leadershipdialogue.session;

/// What is kept of a session for a while, in the order in which it goes: whatever goes takes along what stands before
/// it.
public enum Memory {
    /// What was said and parked.
    ANSWERS(3),
    /// Who took part, and everything that names them.
    NAMES(2),
    /// What the leader reported, and what was remarked on the leader.
    FORMS(1);

    /// What the database holds while this is there; one less means that it is gone.
    final int level;

    Memory(int level) {
        this.level = level;
    }
}
