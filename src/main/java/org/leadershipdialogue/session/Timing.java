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

    /// Goes on after a pause; on another day in new cards, since the old ones are far up: a fresh sign-in first, for
    /// those who were not here before.
    public static Decision resume(Session session, Tap tap) {
        return session.asked(tap, session.phase().isUnderWay(), Refusal.NOT_BEGUN, () -> switch (session.phase()) {
            case PAUSED ->
                Decision.done(session.in(Phase.RUNNING)
                        .at(session.progress().moved(tap).later(session.time().standing(tap.now())))
                        .timed(session.time().resumed(tap.now())));
            case ADJOURNED ->
                Decision.done(session.in(Phase.RUNNING)
                        .at(anotherDay(session, tap))
                        .timed(session.time().resumed(tap.now())));
            case NEW, READY, RUNNING, CLOSED, ABANDONED -> new Decision.Stale();
        });
    }

    /// Goes on another day in another meeting's chat: same session, same register, and the clock goes on.
    public static Decision resumeIn(Session session, Tap tap, Chat chat) {
        boolean possible = session.phase() == Phase.ADJOURNED
                && chat.tenantId().equals(session.chat().tenantId());
        return session.asked(tap, possible, Refusal.NOT_HERE, () -> resume(session.movedTo(chat), tap));
    }

    private static Progress anotherDay(Session session, Tap tap) {
        String signIn = session.plan().agenda().first().key();
        String here = session.present().stop();
        Progress before = session.progress().later(session.time().standing(tap.now()));
        Progress signedIn = before.moved(tap).goTo(signIn, State.CONTINUED, tap.now());
        return here.equals(signIn)
                ? signedIn
                : signedIn.goTo(here, State.LEFT, tap.now()).until(before.until());
    }

    /// Gives the present stop more time, at the expense of the rest, or less where `more` is negative.
    public static Decision extend(Session session, Tap tap, Duration more) {
        return session.move(
                tap,
                () -> Decision.done(
                        session.planned(session.plan().giving(session.present().stop(), more))
                                .at(session.progress().moved(tap))));
    }

    /// Lets the session take as long as the rest needs.
    public static Decision runOver(Session session, Tap tap) {
        return session.move(
                tap,
                () -> Decision.done(session.at(session.progress().moved(tap)).runningOver(tap.now())));
    }

    /// Gives the group a quiet minute, or one more while one is running.
    public static Decision giveQuiet(Session session, Tap tap, Duration length) {
        return session.move(tap, () -> {
            Visit here = session.present();
            return session.stop(here).takesAnswers() && here.beat() == Beat.TALK
                    ? Decision.done(session.at(session.progress()
                            .until(session.until(tap.now()).orElse(tap.now()).plus(length))))
                    : Decision.refused(Refusal.NOT_HERE);
        });
    }

    /// Lets everybody watch or read a story on their own, until an end they all see.
    public static Decision watchAlone(Session session, Tap tap, Duration length) {
        return session.move(
                tap,
                () -> session.stop(session.present()).kind() == Stop.Kind.SCENARIO
                        ? Decision.done(
                                session.at(session.progress().until(tap.now().plus(length))))
                        : Decision.refused(Refusal.NOT_HERE));
    }
}
