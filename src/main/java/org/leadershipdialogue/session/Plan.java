package org.leadershipdialogue.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What was decided beforehand, and the agenda that follows from it.
///
/// @param setUp what the organizer said; null before the set-up
/// @param agenda the stops in order; empty before the set-up
public record Plan(@Nullable SetUp setUp, Agenda agenda) {

    static final Plan NONE = new Plan(null, Agenda.EMPTY);

    /// What the organizer said.
    ///
    /// @throws IllegalStateException before the set-up
    public SetUp decided() {
        if (setUp == null) {
            throw new IllegalStateException("not set up");
        }
        return setUp;
    }

    Plan extended(String stop, Duration more) {
        return new Plan(setUp, agenda.extended(stop, more));
    }
}
