package org.leadershipdialogue.bot.move;

import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// What a change of a session changes beside its own record: the register, its chat, the chat of whoever leads it, and
/// what was to happen later.
@Component
class Aftermath {

    private final Register register;
    private final PersonalChats personal;
    private final Board board;
    private final SimulatedGroup group;
    private final Later later;

    Aftermath(Register register, PersonalChats personal, Board board, SimulatedGroup group, Later later) {
        this.register = register;
        this.personal = personal;
        this.board = board;
        this.group = group;
        this.later = later;
    }

    /// In the transaction of the change.
    void within(Session before, Session after) {
        later.changed(before, after);
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
