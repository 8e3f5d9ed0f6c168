package org.leadershipdialogue.bot.event;

import java.util.List;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Acquaintances;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.KnowsNames;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.springframework.stereotype.Component;

/// Follows people who rename themselves: their next press brings the new name to the register and to every
/// later card, unless they had their name corrected.
@Component
public class Names {

    private final Acquaintances acquaintances;
    private final Sessions sessions;
    private final List<KnowsNames> knowing;
    private final Moves moves;
    private final Board board;

    Names(Acquaintances acquaintances, Sessions sessions, List<KnowsNames> knowing, Moves moves, Board board) {
        this.acquaintances = acquaintances;
        this.sessions = sessions;
        this.knowing = knowing;
        this.moves = moves;
        this.board = board;
    }

    /// Notes who caused the turn; costs something only where they are new, or called otherwise than before.
    public void follow(Turn turn) {
        if (!turn.person().name().isBlank() && acquaintances.meet(turn)) {
            sessions.latest(turn.conversationId())
                    .filter(session -> !session.phase().isOver())
                    .ifPresent(session -> follow(turn, session));
        }
    }

    private void follow(Turn turn, Session session) {
        knowing.forEach(each -> each.called(session.id(), turn.person()));
        if (session.roles().known(turn.person().id()).isPresent()) {
            moves.change(session.id(), now -> now.called(turn.person()));
        }
        board.changed(turn.conversationId());
    }
}
