package org.leadershipdialogue.bot.press;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Leading;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Refusal;
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
    private final Leading leading;
    private final Replies replies;

    InPlaceHandler(Moves moves, Leading leading, Replies replies) {
        this.moves = moves;
        this.leading = leading;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.QUIET_GIVE, Verb.WATCH_ALONE, Verb.POINTS_SHOW, Verb.SESSION_HAND_OVER);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (press.presentVisit().isEmpty()) {
            return replies.stale(press.turn(), press.card());
        }
        String id = press.session().id();
        Decision decision = press.verb() == Verb.WATCH_ALONE
                ? leading.watchAlone(id, press::tapNow)
                : moves.change(id, session -> decide(press, session));
        return replies.after(press.turn(), press.card(), decision);
    }

    /// The button names the end it was drawn with, so that a double tap is one minute.
    private static Decision giveQuiet(Press press, Session session) {
        long end = session.until(press.turn().now()).map(Instant::toEpochMilli).orElse(0L);
        boolean seen = press.data().path("after").asLong(0) == end;
        return seen ? Timing.giveQuiet(session, press.tapNow(session), QUIET) : new Decision.Stale();
    }

    private static Decision decide(Press press, Session session) {
        return switch (press.verb()) {
            case QUIET_GIVE -> giveQuiet(press, session);
            case POINTS_SHOW -> session.showPoints(press.tapNow(session));
            default ->
                press.value("person")
                        .flatMap(session.roles()::known)
                        .map(heir -> Succession.handOver(session, press.tapNow(session), heir))
                        .orElseGet(() -> noHeir(press, session));
        };
    }

    /// Nobody of the session is meant: an old card, or a button somebody else was shown.
    private static Decision noHeir(Press press, Session session) {
        boolean leads = session.roles().mayLead(press.turn().person().id());
        return leads ? new Decision.Stale() : Decision.refused(Refusal.ONLY_THE_LEADER);
    }
}
