package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What is still kept of sessions, and what no longer is.
public interface Retention extends KeepsPeople {

    /// Some of the sessions held before that day of which this is still kept, those held first first.
    ///
    /// A session that was never closed counts from its last move where that was later; one that never began has no
    /// answers.
    ///
    /// @param held ids of sessions of which nothing may go
    List<Session> due(Memory what, LocalDate heldBefore, Set<String> held);

    /// Notes that this of a session, which is over, is gone; with the names it takes everybody out of the session, and
    /// the rules people typed.
    ///
    /// @throws Sessions.ConcurrentMove if somebody stored a later version meanwhile
    void gone(String id, Memory what);
}
