package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Timing;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *Go on with it*: a session of another day continues in this chat, in place of one nobody has set up.
@Component
class GoOnHandler implements PressHandler {

    private final Sessions sessions;
    private final Moves moves;
    private final Writes writes;
    private final Replies replies;

    GoOnHandler(Sessions sessions, Moves moves, Writes writes, Replies replies) {
        this.sessions = sessions;
        this.moves = moves;
        this.writes = writes;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.SESSION_GO_ON);
    }

    @Override
    public TurnAnswer handle(Press press) {
        Optional<Session> other = press.value("session").flatMap(sessions::find);
        if (other.isEmpty() || press.session().phase() != Phase.NEW) {
            return replies.stale(press.turn(), press.card());
        }
        if (!other.get().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        Decision decision = writes.inTransaction(() -> goOn(press, other.get()));
        return replies.after(press.turn(), press.card(), decision);
    }

    /// The fresh session gives way first: a chat has one at a time.
    private Decision goOn(Press press, Session other) {
        Decision possible =
                Timing.resumeIn(other, press.tapNow(other), press.session().chat());
        if (!(possible instanceof Decision.Done)) {
            return possible;
        }
        moves.cutShort(press.session().id(), press.turn().now());
        return moves.change(
                other.id(),
                session -> Timing.resumeIn(
                        session, press.tapNow(session), press.session().chat()));
    }
}
