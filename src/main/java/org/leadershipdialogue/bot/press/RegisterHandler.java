package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.chat.Confirmations;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// What a monitor does with the register by a tap; every correction carries their name into the audit trail.
@Component
class RegisterHandler implements PressHandler {

    private final Register register;
    private final Confirmations confirmations;
    private final Replies replies;
    private final Board board;

    RegisterHandler(Register register, Confirmations confirmations, Replies replies, Board board) {
        this.register = register;
        this.confirmations = confirmations;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.REGISTER_CONFIRM_ALL, Verb.REGISTER_CONFIRM, Verb.REGISTER_UNDO, Verb.REGISTER_REMOVE);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (!press.session().roles().mayKeepRegister(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_MONITOR);
        }
        String session = press.session().id();
        Person by = press.person();
        switch (press.verb()) {
            case REGISTER_CONFIRM_ALL -> confirmations.remember(session, by, register.confirmAll(session, by));
            case REGISTER_UNDO -> confirmations.take(session, by).ifPresent(token -> register.undo(session, token, by));
            case REGISTER_CONFIRM -> press.value("person").ifPresent(person -> confirm(session, person, by));
            default -> press.value("entry").ifPresent(entry -> remove(session, entry, by));
        }
        board.changed(press.session().chat().conversationId());
        return replies.view(press.turn(), press.card());
    }

    private void confirm(String session, String personId, Person by) {
        var people = register.inCallOnly(session).stream()
                .filter(person -> person.id().equals(personId))
                .toList();
        confirmations.remember(session, by, register.confirm(session, people, by));
    }

    /// A line of another session is none of this monitor's business.
    private void remove(String session, String entryId, Person by) {
        boolean ours = register.entries(session).stream()
                .anyMatch(entry -> entry.entryId().equals(entryId));
        if (ours) {
            register.remove(entryId, by);
        }
    }
}
