package org.leadershipdialogue.session;

/// Keeps something of a session while it is prepared, and hands it on to the session that is held.
public interface Carried {

    /// Makes what belongs to one session belong to another, which has nothing of the kind. Joins the caller's
    /// transaction.
    void carry(String from, String to);
}
