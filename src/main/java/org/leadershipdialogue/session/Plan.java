package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was decided beforehand, and the agenda that follows from it.
///
/// @param setUp what the organizer said; null before the set-up
/// @param agenda the stops in order; empty before the set-up
/// @param length how long the session is to take: at first as long as the agenda, longer once it runs over
public record Plan(@Nullable SetUp setUp, Agenda agenda, Duration length) {

    static final Plan NONE = new Plan(null, Agenda.EMPTY);

    /// A plan that takes as long as its agenda.
    public Plan(@Nullable SetUp setUp, Agenda agenda) {
        this(setUp, agenda, agenda.length());
    }

    /// What the organizer said.
    ///
    /// @throws IllegalStateException before the set-up
    public SetUp decided() {
        if (setUp == null) {
            throw new IllegalStateException("not set up");
        }
        return setUp;
    }

    /// The same plan with more or less time for one stop; the session takes no longer for it.
    Plan giving(String stop, Duration more) {
        return new Plan(setUp, agenda.giving(stop, more), length);
    }

    /// This plan after `before`: stops that were there keep the time they have, and so does the whole.
    Plan after(Plan before) {
        return new Plan(setUp, agenda.after(before.agenda), before.length);
    }

    Plan lasting(Duration newLength) {
        return new Plan(setUp, agenda, newLength);
    }

    /// The same plan, for that day if its own has passed.
    Plan notBefore(LocalDate day) {
        return decided().date().isBefore(day) ? new Plan(decided().on(day), agenda, length) : this;
    }
}
