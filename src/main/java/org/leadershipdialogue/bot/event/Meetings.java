package org.leadershipdialogue.bot.event;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.Account;
import org.springframework.stereotype.Component;

/// What Teams tells of the call. It may never come, so nothing rests on it: a join is supporting evidence alone.
@Component
public class Meetings {

    private final Sessions sessions;
    private final Register register;
    private final Board board;

    Meetings(Sessions sessions, Register register, Board board) {
        this.sessions = sessions;
        this.register = register;
        this.board = board;
    }

    /// People came into the call.
    public void joined(Turn turn, List<Account> members) {
        current(turn).ifPresent(session -> {
            members.forEach(
                    member -> register.record(session.id(), new Person(member.id(), member.name()), Evidence.JOINED));
            board.changed(turn.conversationId());
        });
    }

    /// People left the call; on the register they stay.
    public void left(Turn turn, List<Account> members) {
        current(turn).ifPresent(session -> {
            members.forEach(member -> register.left(session.id(), member.id()));
            board.changed(turn.conversationId());
        });
    }

    private Optional<Session> current(Turn turn) {
        return sessions.latest(turn.conversationId())
                .filter(session -> !session.phase().isOver());
    }
}
