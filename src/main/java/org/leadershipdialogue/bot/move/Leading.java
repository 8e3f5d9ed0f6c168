package org.leadershipdialogue.bot.move;

import java.util.List;
import java.util.function.Function;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Moving;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The moves that depend on more than the session: what was written, how the group voted.
@Component
public class Leading {

    private final Moves moves;
    private final Answers answers;
    private final Scenarios scenarios;
    private final Register register;

    Leading(Moves moves, Answers answers, Scenarios scenarios, Register register) {
        this.moves = moves;
        this.answers = answers;
        this.scenarios = scenarios;
        this.register = register;
    }

    /// Moves on: shows what was said, closes a vote with its result, or goes to the next stop.
    public Decision next(String sessionId, Tap tap) {
        return moves.change(sessionId, session -> next(session, tap));
    }

    /// Goes on with one more scenario than planned, if the Guide has one left.
    public Decision oneMore(String sessionId, Tap tap) {
        return moves.change(sessionId, session -> scenarios.oneMore(session, tap));
    }

    /// Goes on with the scenarios that a vote left to whoever leads.
    public Decision decide(String sessionId, Tap tap, List<String> chosen) {
        return moves.change(sessionId, session -> scenarios.decide(session, tap, chosen));
    }

    /// Lets everybody watch the film on their own until a time all see.
    public Decision watchAlone(String sessionId, Function<Session, Tap> tap) {
        return moves.change(sessionId, session -> scenarios.watchAlone(session, tap.apply(session)));
    }

    /// Ends the session; the participants can still assess it.
    public Decision close(String sessionId, Tap tap) {
        return moves.change(sessionId, session -> session.close(tap));
    }

    /// Opens the sign-in; who opens it is there.
    public Decision open(String sessionId, Tap tap) {
        return open(sessionId, tap, session -> session.open(tap));
    }

    /// Opens the sign-in by a step that prepares it first; who opens it is there.
    public Decision open(String sessionId, Tap tap, Function<Session, Decision> step) {
        Decision decision = moves.change(sessionId, step);
        if (decision instanceof Decision.Done) {
            register.record(sessionId, tap.by(), Evidence.SIGNED_IN);
        }
        return decision;
    }

    private Decision next(Session session, Tap tap) {
        // Asked first without the answers: closing them cannot be taken back, and the session may refuse.
        Decision straightOn = Moving.next(session, tap, 0);
        if (!(straightOn instanceof Decision.Done)) {
            return straightOn;
        }
        Visit here = session.present();
        return switch (session.stop(here).kind()) {
            case OPENING, QUESTION -> here.beat() == Visit.Beat.SAID ? straightOn : said(session, here, tap);
            case VOTE -> scenarios.closeVote(session, tap);
            case SCENARIO -> read(session, here, straightOn);
            case SIGN_IN, TOPIC, MESSAGES, RECAP -> straightOn;
        };
    }

    private Decision said(Session session, Visit here, Tap tap) {
        var closed = answers.close(Prompts.of(session, here), Session.SHOWN_FROM);
        return Moving.next(session, tap, closed.shown() ? closed.given() : 0);
    }

    /// Whoever reads has been heard; somebody on the phone is not known by an id.
    private Decision read(Session session, Visit story, Decision straightOn) {
        scenarios.handOut(session, story).stream()
                .filter(reader -> register.isPresent(session.id(), reader.id()))
                .forEach(reader -> register.record(session.id(), reader, Evidence.READ_ALOUD));
        return straightOn;
    }
}
