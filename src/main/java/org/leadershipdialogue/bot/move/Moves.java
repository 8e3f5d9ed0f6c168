package org.leadershipdialogue.bot.move;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// Carries a change of a session out, whole or not at all: the decision, the closing of what was open where the session
/// was, and the stored session are one transaction.
@Component
public class Moves {

    private final Sessions sessions;
    private final Answers answers;
    private final Votes votes;
    private final Writes writes;
    private final Aftermath aftermath;

    Moves(Sessions sessions, Answers answers, Votes votes, Writes writes, Aftermath aftermath) {
        this.sessions = sessions;
        this.answers = answers;
        this.votes = votes;
        this.writes = writes;
        this.aftermath = aftermath;
    }

    /// Asks the session as it is now, and does what it decides.
    ///
    /// @param step what is asked of it
    /// @return what the session decided; [Decision.Stale] also when somebody else moved it at the same moment
    public Decision change(String sessionId, Function<Session, Decision> step) {
        try {
            Change change = writes.inTransaction(() -> decide(sessionId, step));
            if (change.decision() instanceof Decision.Done(Session after)) {
                aftermath.committed(change.before(), after);
            }
            return change.decision();
        } catch (Sessions.ConcurrentMove faster) {
            return new Decision.Stale();
        }
    }

    /// A session as it was, and what became of it.
    private record Change(Session before, Decision decision) {}

    /// Lets a session rest: the bot was taken out of its chat.
    public void interrupt(String sessionId, Instant now) {
        change(sessionId, session -> session.interrupt(now));
    }

    /// Ends a session in order that was forgotten.
    ///
    /// @param forgotten whether it still is
    public Decision closeForgotten(String sessionId, Instant now, Predicate<Session> forgotten) {
        return change(
                sessionId,
                session -> forgotten.test(session) ? Decision.done(session.closeItself(now)) : new Decision.Stale());
    }

    /// Ends a session that nobody will: it was left open until its time was over.
    public void cutShort(String sessionId, Instant now) {
        change(
                sessionId,
                session -> session.phase().isOver()
                        ? Decision.refused(Refusal.OVER)
                        : Decision.done(session.cutShort(now)));
    }

    private Change decide(String sessionId, Function<Session, Decision> step) {
        Session before = sessions.find(sessionId).orElseThrow();
        Decision decision = step.apply(before);
        if (decision instanceof Decision.Done(Session after)) {
            settle(before, after);
            aftermath.within(before, after);
            return new Change(before, Decision.done(sessions.save(after)));
        }
        return new Change(before, decision);
    }

    /// What was written at a stop is closed when the session leaves it, and what the leader left out then is deleted.
    private void settle(Session before, Session after) {
        before.progress()
                .present()
                .filter(visit ->
                        after.progress().visit(visit.number()).orElseThrow().state() == Visit.State.LEFT)
                .ifPresent(visit -> settle(before.stop(visit), Prompts.of(before, visit)));
        if (after.phase().isOver()) {
            answers.endSession(after.id());
        }
    }

    /// A vote that was passed over is over, too: nobody is asked twice.
    private void settle(Stop left, Prompt prompt) {
        if (left.takesAnswers()) {
            answers.close(prompt, Integer.MAX_VALUE);
            answers.dropLeftOut(prompt);
        } else if (left.kind() == Stop.Kind.VOTE) {
            votes.close(prompt, Session.SHOWN_FROM);
        }
    }
}
