package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Taking;
import org.leadershipdialogue.session.Sessions;
import org.springframework.stereotype.Component;

/// *Take the lead*, typed.
@Component
class TakeOverCommand implements Command {

    private final MoveCommands.Typed typed;
    private final Sessions sessions;
    private final Taking taking;

    TakeOverCommand(MoveCommands.Typed typed, Sessions sessions, Taking taking) {
        this.typed = typed;
        this.sessions = sessions;
        this.taking = taking;
    }

    @Override
    public Set<String> words() {
        return Set.of("take over", "prendre la suite");
    }

    @Override
    public void run(Turn turn) {
        sessions.latest(turn.conversationId())
                .ifPresent(session -> typed.tell(turn, session, taking.lead(turn, session)));
    }
}
