package org.leadershipdialogue.session;

/// Keeps something personal of sessions, and can forget it.
///
/// Whoever adds a table in which somebody can be recognized implements this, or [KeepsPeople] where single people stand
/// in it; nothing else has to be told.
public interface Forgetful {

    /// As part of what it is forgotten.
    default Memory part() {
        return Memory.NAMES;
    }

    /// Deletes whatever would tell who took part in the session. What only counts may stay. Joins the caller's
    /// transaction; doing it again does nothing.
    void forget(String sessionId);
}
