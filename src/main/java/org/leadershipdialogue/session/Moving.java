package org.leadershipdialogue.session;

import org.leadershipdialogue.session.Visit.Beat;
import org.leadershipdialogue.session.Visit.State;

/// The rules of moving about the agenda.
public final class Moving {

    private Moving() {}

    /// Moves on. Where people could write, the first *Next* shows what was said if enough was; else it goes straight
    /// on.
    ///
    /// @param answers how many answers the present stop has
    public static Decision next(Session session, Tap tap, int answers) {
        return session.move(tap, () -> {
            Visit here = session.present();
            boolean talking = session.stop(here).takesAnswers() && here.beat() == Beat.TALK;
            return talking && answers >= Session.SHOWN_FROM
                    ? Decision.done(session.at(session.progress().moved(tap).saying()))
                    : toNext(session, tap);
        });
    }

    /// Passes over the present stop without showing what was written there.
    public static Decision skip(Session session, Tap tap) {
        return session.move(tap, () -> toNext(session, tap));
    }

    /// Goes back one stop, in a new card at the bottom. Writing at the stop that is left is only interrupted.
    public static Decision back(Session session, Tap tap) {
        return session.move(tap, () -> {
            Visit here = session.present();
            State left = here.beat() == Beat.SAID ? State.LEFT : State.CONTINUED;
            return session.plan()
                    .agenda()
                    .before(here.stop())
                    .map(stop -> Decision.done(session.to(stop, left, tap)))
                    .orElse(Decision.refused(Refusal.AT_THE_START));
        });
    }

    /// Brings the present card to the bottom of the chat, where people look.
    public static Decision bringDown(Session session, Tap tap) {
        return session.move(
                tap, () -> Decision.done(session.to(session.stop(session.present()), State.CONTINUED, tap)));
    }

    /// Goes on with one more scenario than planned, from the key messages of the last one or the recap. Where there is
    /// no time for it the session runs over.
    ///
    /// @param longer the plan with the scenario added at its end
    public static Decision addScenario(Session session, Tap tap, Plan longer) {
        return session.move(tap, () -> {
            Stop.Kind kind = session.stop(session.present()).kind();
            return kind == Stop.Kind.MESSAGES || kind == Stop.Kind.RECAP
                    ? longer.agenda()
                            .firstNew(session.plan().agenda())
                            .map(stop -> Decision.done(session.planned(longer.after(session.plan()))
                                    .to(stop, State.LEFT, tap)
                                    .runningOver(tap.now())))
                            .orElse(Decision.refused(Refusal.AT_THE_END))
                    : Decision.refused(Refusal.NOT_HERE);
        });
    }

    /// Shows how the vote came out where it does not decide: somebody who leads has to.
    public static Decision showResult(Session session, Tap tap) {
        return session.move(tap, () -> {
            Visit here = session.present();
            return session.stop(here).kind() == Stop.Kind.VOTE && here.beat() == Beat.TALK
                    ? Decision.done(session.at(session.progress().moved(tap).saying()))
                    : Decision.refused(Refusal.UNDECIDED);
        });
    }

    /// Closes the vote with its result and goes on to the first scenario chosen.
    public static Decision choose(Session session, Tap tap, Plan chosen) {
        return session.move(
                tap,
                () -> session.stop(session.present()).kind() == Stop.Kind.VOTE
                        ? toNext(session.planned(chosen.after(session.plan())), tap)
                        : Decision.refused(Refusal.NOT_HERE));
    }

    private static Decision toNext(Session session, Tap tap) {
        return session.plan()
                .agenda()
                .after(session.present().stop())
                .map(stop -> Decision.done(session.to(stop, State.LEFT, tap)))
                .orElse(Decision.refused(Refusal.AT_THE_END));
    }
}
