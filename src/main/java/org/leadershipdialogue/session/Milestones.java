package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// The moments at which a session changes by the clock alone: a minute into a card, two minutes before its time is up,
/// when it is, every five minutes in between and after, and at an end that everybody saw.
///
/// Between them the chat is left as it is: each change makes the client of everybody in it fetch the card anew.
public final class Milestones {

    /// When so much of a card's time is left, whoever leads is told.
    public static final Duration LAST_MINUTES = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private Milestones() {}

    /// The last one at `now`, or `now` where the session does not go by the clock; while it stands, since when it does.
    public static Instant last(Session session, Instant now) {
        Optional<Visit> here = session.progress().present();
        if (session.phase() == Phase.RUNNING && here.isPresent()) {
            return last(session, here.get(), now);
        }
        return session.phase().isUnderWay()
                ? Optional.ofNullable(session.time().stoppedAt()).orElse(now)
                : now;
    }

    /// When the time of a visit is up; for the introduction, its own cards together.
    public static Instant end(Session session, Visit visit) {
        Stop stop = session.stop(visit);
        Instant started = session.time().started();
        return switch (stop.kind()) {
            case SIGN_IN, TOPIC ->
                started == null
                        ? visit.since().plus(stop.planned())
                        : started.plus(session.time().stood())
                                .plus(session.plan().agenda().lengthBefore("opening"));
            case OPENING, VOTE, SCENARIO, QUESTION, MESSAGES, RECAP ->
                visit.since().plus(stop.planned());
        };
    }

    private static Instant last(Session session, Visit here, Instant now) {
        Instant since = here.since();
        Instant end = end(session, here);
        Instant nearEnd = end.minus(LAST_MINUTES);
        Instant until = session.progress().until();
        return Stream.of(
                        Stream.ofNullable(until),
                        Stream.of(nearEnd, end),
                        Stream.of(latest(since.plus(FIRST), nearEnd.isBefore(now) ? nearEnd : now)),
                        Stream.of(latest(end, now)))
                .flatMap(each -> each)
                .filter(moment -> moment.isAfter(since) && !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(since);
    }

    /// The last of the moments at equal distances that is not after `now`; the first if there is none.
    private static Instant latest(Instant first, Instant now) {
        long gone = Math.max(0, Duration.between(first, now).dividedBy(EVERY));
        return first.plus(EVERY.multipliedBy(gone));
    }
}
