package org.leadershipdialogue.bot.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Leading;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Timing;
import org.springframework.stereotype.Component;

/// Begins, whatever comes first: a fresh greeting, the sign-in, or the talk after a pause. Who starts without a set-up
/// leads, and says later for which unit.
@Component
class StartCommand implements Command {

    private final MoveCommands.Typed typed;
    private final Moves moves;
    private final Leading leading;
    private final Beginnings beginnings;
    private final Sessions sessions;
    private final Guides guides;
    private final Standings standings;

    StartCommand(
            MoveCommands.Typed typed,
            Moves moves,
            Leading leading,
            Beginnings beginnings,
            Sessions sessions,
            Guides guides,
            Standings standings) {
        this.typed = typed;
        this.moves = moves;
        this.leading = leading;
        this.beginnings = beginnings;
        this.sessions = sessions;
        this.guides = guides;
        this.standings = standings;
    }

    @Override
    public Set<String> words() {
        return Set.of("start", "commencer");
    }

    @Override
    public void run(Turn turn) {
        Optional<Session> latest = sessions.latest(turn.conversationId())
                .filter(session -> !session.phase().isOver());
        if (latest.isEmpty()) {
            beginnings.greet(turn, turn.person());
        } else {
            typed.carryOut(turn, latest.get(), (session, tap) -> begin(turn, session, tap));
        }
    }

    private Decision begin(Turn turn, Session session, Tap tap) {
        return switch (session.phase()) {
            case NEW -> {
                Standing standing = standings.of(turn, session);
                yield leading.open(session.id(), tap, now -> openWithout(turn, now, tap, standing));
            }
            case PAUSED, ADJOURNED -> moves.change(session.id(), now -> Timing.resume(now, tap));
            case READY, RUNNING, CLOSED, ABANDONED -> leading.open(session.id(), tap);
        };
    }

    private Decision openWithout(Turn turn, Session session, Tap tap, Standing standing) {
        var edition = guides.find(session.guideId()).orElseThrow().edition();
        LocalDate today = LocalDate.ofInstant(turn.now(), ZoneOffset.UTC);
        SetUp setUp = new SetUp("", "", 0, today, null, turn.words().locale(), List.of(), Set.of(), false);
        Roles roles = session.roles().ledBy(turn.person());
        Decision decision = SettingUp.setUp(session, Planner.plan(edition, setUp), roles, turn.person(), standing);
        return decision instanceof Decision.Done(Session ready) ? ready.open(tap) : decision;
    }
}
