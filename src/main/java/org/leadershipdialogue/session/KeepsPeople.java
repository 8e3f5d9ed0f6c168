package org.leadershipdialogue.session;

import java.util.List;

/// Keeps single people of sessions, and can forget one of them at their own wish.
public interface KeepsPeople extends Forgetful {

    /// The ids of the sessions in which this person stands here.
    List<String> sessionsWith(String personId);

    /// Takes one person out of a session that is over; that somebody was there may still count. Joins the caller's
    /// transaction; doing it again does nothing.
    void forget(String sessionId, String personId);
}
