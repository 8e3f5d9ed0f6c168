package org.leadershipdialogue.session;

import java.time.Duration;
import org.leadershipdialogue.session.Visit.Beat;
import org.leadershipdialogue.session.Visit.State;

/// The rules of time: it is a plan, not a jailer.
public final class Timing {

    private Timing() {}

    /// Stops the clock for a moment.
    public static Decision pause(Session session, Tap tap) {
        return session.move(
                tap,
                () -> Decision.done(
                        session.stopped(Phase.PAUSED, session.progress().moved(tap), tap)));
    }

    /// Ends this day's part; the session goes on another day where it stopped.
    public static Decision continueLater(Session session, Tap tap) {
        return session.move(
                tap,
                () -> Decision.done(
                        session.stopped(Phase.ADJOURNED, session.progress().moved(tap), tap)));
    }

    /// Goes on after a pause; on another day in a new card, since the old one is far up.
    public static Decision resume(Session session, Tap tap) {
        return session.asked(tap, session.phase().isUnderWay(), Refusal.NOT_BEGUN, () -> switch (session.phase()) {
            case PAUSED ->
                Decision.done(session.in(Phase.RUNNING)
                        .at(session.progress().moved(tap))
                        .timed(session.time().resumed(tap.now())));
            case ADJOURNED ->
                Decision.done(session.in(Phase.RUNNING)
                        .to(session.stop(session.present()), State.CONTINUED, tap)
                        .timed(session.time().resumed(tap.now())));
            case NEW, READY, RUNNING, CLOSED, ABANDONED -> new Decision.Stale();
        });
    }

    /// Gives the present stop more time; the plan of the rest moves along.
    public static Decision extend(Session session, Tap tap, Duration more) {
        return session.move(
                tap,
                () -> Decision.done(session.planned(
                                session.plan().extended(session.present().stop(), more))
                        .at(session.progress().moved(tap))));
    }

    /// Gives the group a quiet minute, or one more while one is running.
    public static Decision giveQuiet(Session session, Tap tap, Duration length) {
        return session.move(tap, () -> {
            Visit here = session.present();
            return session.stop(here).takesAnswers() && here.beat() == Beat.TALK
                    ? Decision.done(session.at(session.progress()
                            .quiet(session.quietUntil(tap.now())
                                    .orElse(tap.now())
                                    .plus(length))))
                    : Decision.refused(Refusal.NOT_HERE);
        });
    }
}
