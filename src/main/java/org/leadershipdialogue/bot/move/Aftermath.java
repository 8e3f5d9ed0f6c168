package org.leadershipdialogue.bot.move;

import java.time.Clock;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.storage.Timers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a change of a session changes beside its own record: the register, its chat, the chat of whoever leads it, and
/// what was to happen later.
@Component
class Aftermath {

    private final Register register;
    private final PersonalChats personal;
    private final Board board;
    private final Timers timers;

    /// Late, because some of them move sessions themselves.
    private final ObjectProvider<SessionTimer> kinds;

    private final SimulatedGroup group;
    private final Clock clock;

    Aftermath(
            Register register,
            PersonalChats personal,
            Board board,
            Timers timers,
            ObjectProvider<SessionTimer> kinds,
            SimulatedGroup group,
            Clock clock) {
        this.register = register;
        this.group = group;
        this.clock = clock;
        this.personal = personal;
        this.board = board;
        this.timers = timers;
        this.kinds = kinds;
    }

    /// In the transaction of the change: nothing rings about a session that is over.
    void within(Session after) {
        if (after.phase().isOver()) {
            kinds.forEach(each -> timers.cancel(each.kind(), after.id()));
            if (after.chat().rehearsal()) {
                timers.set(SimulatedGroup.OVER, after.id(), clock.instant());
            }
        }
    }

    /// Once it is committed: brings every chat up to date that shows it. What counts as heard lags a question, and is
    /// settled in a transaction of its own: sharing one with what was said would tell who had written.
    void committed(Session before, Session after) {
        boolean moved = before.progress().moves() != after.progress().moves();
        if (moved && after.progress().justCame()) {
            register.settle(after.id());
        }
        group.follow(before, after);
        after.chats().forEach(board::changed);
        Person facilitator = after.roles().facilitator();
        if (before.phase() != after.phase() && facilitator != null) {
            personal.with(facilitator.id()).ifPresent(board::changed);
        }
    }
}
