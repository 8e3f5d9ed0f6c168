package org.leadershipdialogue.bot.move;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Ballot;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Moving;
import org.leadershipdialogue.session.Plan;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The moves that depend on more than the session: what was written, how the group voted.
@Component
public class Leading {

    private final Moves moves;
    private final Answers answers;
    private final Votes votes;
    private final Assessments assessments;
    private final Register register;
    private final Guides guides;

    Leading(Moves moves, Answers answers, Votes votes, Assessments assessments, Register register, Guides guides) {
        this.moves = moves;
        this.answers = answers;
        this.votes = votes;
        this.assessments = assessments;
        this.register = register;
        this.guides = guides;
    }

    /// Moves on: shows what was said, closes a vote with its result, or goes to the next stop.
    public Decision next(String sessionId, Tap tap) {
        Decision decision = moves.change(sessionId, session -> next(session, tap));
        if (decision instanceof Decision.Done(Session after)
                && after.stop(after.present()).kind() == Stop.Kind.RECAP) {
            assessments.open(sessionId);
        }
        return decision;
    }

    /// Goes on with one more scenario than planned, if the Guide has one left.
    public Decision oneMore(String sessionId, Tap tap) {
        return moves.change(
                sessionId,
                session -> Extras.plan(session, edition(session))
                        .map(longer -> Moving.addScenario(session, tap, longer))
                        .orElseGet(() -> Moving.addScenario(session, tap, session.plan())));
    }

    /// Ends the session; the participants can still assess it.
    public Decision close(String sessionId, Tap tap) {
        Decision decision = moves.change(sessionId, session -> session.close(tap));
        if (decision instanceof Decision.Done) {
            assessments.open(sessionId);
        }
        return decision;
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
            case VOTE -> Moving.choose(session, tap, chosen(session, here));
            case SIGN_IN, TOPIC, SCENARIO, MESSAGES, RECAP -> straightOn;
        };
    }

    private Decision said(Session session, Visit here, Tap tap) {
        var closed = answers.close(Prompts.of(session, here), Session.SHOWN_FROM);
        return Moving.next(session, tap, closed.shown() ? closed.given() : 0);
    }

    /// The scenarios with the most votes, in the Guide's order; where votes are even or too few, the earlier ones.
    private Plan chosen(Session session, Visit here) {
        Edition guide = edition(session);
        Map<String, Integer> counts = Ballot.counted(
                votes.close(Prompts.of(session, here), Session.SHOWN_FROM).choices());
        List<String> winners = guide.scenarios().stream()
                .map(Scenario::id)
                .sorted(Comparator.comparing((String id) -> counts.getOrDefault(id, 0))
                        .reversed())
                .limit(guide.selection().choose())
                .sorted(Comparator.comparingInt(id -> position(guide, id)))
                .toList();
        return Planner.plan(guide, session.plan().decided(), winners);
    }

    private Edition edition(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition();
    }

    private static int position(Edition guide, String id) {
        return guide.scenarios().stream().map(Scenario::id).toList().indexOf(id);
    }
}
