package org.leadershipdialogue.bot.event;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Reminders;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.Account;
import org.springframework.stereotype.Component;

/// What Teams tells of the call. It may never come, so nothing rests on it: a join is supporting evidence
/// alone, nobody is signed in by it, and leaving or the end of the call closes nothing.
@Component
public class Meetings {

    private final Sessions sessions;
    private final Register register;
    private final Reminders reminders;
    private final Facilitators facilitators;
    private final Board board;

    Meetings(Sessions sessions, Register register, Reminders reminders, Facilitators facilitators, Board board) {
        this.sessions = sessions;
        this.register = register;
        this.reminders = reminders;
        this.facilitators = facilitators;
        this.board = board;
    }

    /// The call began: whoever leads is offered the sign-in, if it waits to be opened.
    public void started(Turn turn) {
        current(turn).ifPresent(session -> {
            reminders.over(session, Reminders.Of.MEETING_ENDED);
            if (session.phase() == Phase.READY) {
                remind(turn, session, Reminders.Of.MEETING_BEGAN, "meeting.began");
            }
        });
    }

    /// The call ended: whoever leads is reminded to close the session, if it is still open.
    public void ended(Turn turn) {
        current(turn)
                .filter(session -> session.phase() == Phase.RUNNING || session.phase() == Phase.PAUSED)
                .ifPresent(session -> remind(turn, session, Reminders.Of.MEETING_ENDED, "meeting.ended"));
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

    private void remind(Turn turn, Session session, Reminders.Of what, String key) {
        if (reminders.first(session, what)) {
            board.changed(turn.conversationId());
            facilitators.tell(turn, session, key);
        }
    }

    private Optional<Session> current(Turn turn) {
        return sessions.latest(turn.conversationId())
                .filter(session -> !session.phase().isOver());
    }
}
