package org.leadershipdialogue.bot.press;

import java.time.Duration;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Succession;
import org.leadershipdialogue.session.Timing;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// What a leader does where the session is without moving it: a quiet minute, the points for all, handing over.
@Component
class InPlaceHandler implements PressHandler {

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Moves moves;
    private final Replies replies;

    InPlaceHandler(Moves moves, Replies replies) {
        this.moves = moves;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.QUIET_GIVE, Verb.POINTS_SHOW, Verb.SESSION_HAND_OVER);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (press.presentVisit().isEmpty()) {
            return replies.stale(press.turn(), press.card());
        }
        Decision decision = moves.change(press.session().id(), session -> decide(press, session));
        return replies.after(press.turn(), press.card(), decision);
    }

    private static Decision decide(Press press, Session session) {
        return switch (press.verb()) {
            case QUIET_GIVE -> Timing.giveQuiet(session, press.tapNow(session), QUIET);
            case POINTS_SHOW -> session.showPoints(press.tapNow(session));
            default ->
                press.value("person")
                        .flatMap(session.roles()::known)
                        .map(heir -> Succession.handOver(session, press.tapNow(session), heir))
                        .orElse(new Decision.Stale());
        };
    }
}
