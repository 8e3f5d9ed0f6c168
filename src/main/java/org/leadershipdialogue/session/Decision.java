package org.leadershipdialogue.session;

/// What a session answers to a request to change.
public sealed interface Decision {

    /// The session changed.
    ///
    /// @param session the session as it is from now on
    record Done(Session session) implements Decision {}

    /// Somebody was faster, or the same tap came twice: nothing changed, show the present state.
    record Stale() implements Decision {}

    /// Nothing changed; the reason is for the person who asked alone.
    ///
    /// @param reason why
    record Refused(Refusal reason) implements Decision {}

    /// Shorthand for a change.
    static Decision done(Session session) {
        return new Done(session);
    }

    /// Shorthand for a refusal.
    static Decision refused(Refusal reason) {
        return new Refused(reason);
    }
}
