package org.leadershipdialogue.bot.press;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Leading;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Moving;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Timing;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Moves the session: *Next*, *Back*, *Skip*, *Pause* and their like.
@Component
class MoveHandler implements PressHandler {

    /// Half a question's time, more or less.
    private static final Duration A_LITTLE = Duration.ofMinutes(2);

    private static final Set<Verb> VERBS = EnumSet.of(
            Verb.SESSION_OPEN,
            Verb.SESSION_NEXT,
            Verb.SESSION_BACK,
            Verb.SESSION_SKIP,
            Verb.SESSION_PAUSE,
            Verb.SESSION_RESUME,
            Verb.SESSION_EXTEND,
            Verb.SESSION_SHORTEN,
            Verb.SESSION_RUN_OVER,
            Verb.SESSION_ONE_MORE,
            Verb.SESSION_CONTINUE_LATER,
            Verb.SESSION_CLOSE,
            Verb.VOTE_DECIDE);

    private final Leading leading;
    private final Moves moves;
    private final Replies replies;
    private final PrivateWords privately;

    MoveHandler(Leading leading, Moves moves, Replies replies, PrivateWords privately) {
        this.leading = leading;
        this.moves = moves;
        this.replies = replies;
        this.privately = privately;
    }

    @Override
    public Set<Verb> verbs() {
        return VERBS;
    }

    @Override
    public TurnAnswer handle(Press press) {
        Decision decision = decide(press);
        if (press.verb() == Verb.SESSION_CLOSE && decision instanceof Decision.Done) {
            // Answer first: opening a chat asks Teams.
            Thread.startVirtualThread(() -> privately.invite(press.turn()));
        }
        return replies.after(press.turn(), press.card(), decision);
    }

    private Decision decide(Press press) {
        String sessionId = press.session().id();
        Tap tap = press.tap();
        return switch (press.verb()) {
            case SESSION_OPEN -> leading.open(sessionId, tap);
            case SESSION_NEXT -> leading.next(sessionId, tap);
            case SESSION_ONE_MORE -> leading.oneMore(sessionId, tap);
            case SESSION_CLOSE -> leading.close(sessionId, tap);
            case VOTE_DECIDE -> leading.decide(sessionId, tap, chosen(press));
            default -> moves.change(sessionId, session -> step(press.verb(), session, tap));
        };
    }

    private static List<String> chosen(Press press) {
        return List.of(press.value("scenarios").orElse("").split(" ", -1));
    }

    private static Decision step(Verb verb, Session session, Tap tap) {
        return switch (verb) {
            case SESSION_BACK -> Moving.back(session, tap);
            case SESSION_SKIP -> Moving.skip(session, tap);
            case SESSION_PAUSE -> Timing.pause(session, tap);
            case SESSION_EXTEND -> Timing.extend(session, tap, A_LITTLE);
            case SESSION_SHORTEN -> Timing.extend(session, tap, A_LITTLE.negated());
            case SESSION_RUN_OVER -> Timing.runOver(session, tap);
            case SESSION_RESUME -> Timing.resume(session, tap);
            case SESSION_CONTINUE_LATER -> Timing.continueLater(session, tap);
            default -> throw new IllegalArgumentException(verb + " moves no session");
        };
    }
}
