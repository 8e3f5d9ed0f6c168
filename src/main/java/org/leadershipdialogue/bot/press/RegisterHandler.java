package org.leadershipdialogue.bot.press;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        return Set.of(
                Verb.REGISTER_CONFIRM_ALL,
                Verb.REGISTER_CONFIRM,
                Verb.REGISTER_UNDO,
                Verb.REGISTER_CLOSE,
                Verb.REGISTER_REOPEN);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (!press.session().roles().mayKeepRegister(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_MONITOR);
        }
        String session = press.session().id();
        Person by = press.person();
        switch (press.verb()) {
            case REGISTER_CONFIRM_ALL -> confirm(session, register.inCallOnly(session), by);
            case REGISTER_UNDO -> confirmations.take(session, by).ifPresent(token -> register.undo(session, token, by));
            case REGISTER_CONFIRM ->
                press.value("person").ifPresent(person -> confirm(session, inCall(session, person), by));
            case REGISTER_CLOSE, REGISTER_REOPEN -> {
                if (!press.session().phase().isUnderWay()) {
                    return replies.stale(press.turn(), press.card());
                }
                closeOrReopen(press.verb() == Verb.REGISTER_CLOSE, session, by);
            }
            default -> throw new IllegalArgumentException(press.verb() + " is not about the register");
        }
        board.changed(press.session().chat().conversationId());
        return replies.view(press.turn(), press.card());
    }

    private void closeOrReopen(boolean close, String session, Person by) {
        if (close) {
            register.close(session, by);
        } else {
            register.reopen(session, by);
        }
    }

    private List<Person> inCall(String session, String personId) {
        return Stream.of(register.inCallOnly(session), register.leftUnheard(session))
                .flatMap(List::stream)
                .filter(person -> person.id().equals(personId))
                .toList();
    }

    private void confirm(String session, List<Person> people, Person by) {
        if (!people.isEmpty()) {
            confirmations.remember(session, by, register.confirm(session, people, by), people.size());
        }
    }
}
