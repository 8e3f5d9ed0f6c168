package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.springframework.stereotype.Component;

/// Gives a botched session up and greets the chat afresh.
@Component
class StartOverCommand implements Command {

    private final MoveCommands.Typed typed;
    private final Moves moves;
    private final Beginnings beginnings;
    private final Sessions sessions;
    private final Standings standings;

    StartOverCommand(
            MoveCommands.Typed typed, Moves moves, Beginnings beginnings, Sessions sessions, Standings standings) {
        this.typed = typed;
        this.moves = moves;
        this.beginnings = beginnings;
        this.sessions = sessions;
        this.standings = standings;
    }

    @Override
    public Set<String> words() {
        return Set.of("start over", "recommencer");
    }

    @Override
    public void run(Turn turn) {
        sessions.latest(turn.conversationId())
                .ifPresent(latest -> typed.carryOut(turn, latest, (session, tap) -> {
                    Standing standing = standings.of(turn, session);
                    Decision decision = moves.change(session.id(), now -> SettingUp.startOver(now, tap, standing));
                    if (decision instanceof Decision.Done) {
                        beginnings.greet(turn, turn.person());
                    }
                    return decision;
                }));
    }
}
