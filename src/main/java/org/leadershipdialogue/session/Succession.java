package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How the lead of a session passes from one person to another.
public final class Succession {

    /// So long nobody who leads must have given a sign before somebody else may step in.
    public static final Duration SILENCE = Duration.ofMinutes(5);

    private Succession() {}

    /// Whoever leads hands the lead to somebody else, and stays as co-facilitator.
    public static Decision handOver(Session session, Tap tap, Person to) {
        return session.asked(
                tap,
                true,
                Refusal.OVER,
                () -> Decision.done(session.with(session.roles().handOver(to))));
    }

    /// Somebody takes the lead: a co-facilitator and the organizer at any time, a presenter or a monitor once nobody
    /// who leads has given a sign for [#SILENCE].
    ///
    /// @param heard when somebody who leads gave the last sign
    public static Decision take(Session session, Tap tap, Standing standing, Instant heard) {
        Roles roles = session.roles();
        if (session.phase().isOver()) {
            return Decision.refused(Refusal.OVER);
        }
        if (roles.facilitator() == null) {
            return Decision.refused(Refusal.NOT_SET_UP);
        }
        if (roles.facilitator().id().equals(tap.by().id())) {
            return new Decision.Stale();
        }
        if (standing == Standing.ORGANIZER) {
            return Decision.done(session.with(roles.reclaimedBy(tap.by())));
        }
        return whyNotStepIn(roles, tap, standing, heard)
                .map(Decision::refused)
                .orElseGet(() -> Decision.done(session.with(roles.handOver(tap.by()))));
    }

    private static Optional<Refusal> whyNotStepIn(Roles roles, Tap tap, Standing standing, Instant heard) {
        String person = tap.by().id();
        if (roles.mayLead(person)) {
            return Optional.empty();
        }
        if (standing == Standing.ATTENDEE && !roles.isMonitor(person)) {
            return Optional.of(Refusal.ONLY_A_PRESENTER);
        }
        return Duration.between(heard, tap.now()).compareTo(SILENCE) < 0
                ? Optional.of(Refusal.LEADER_IS_HERE)
                : Optional.empty();
    }
}
