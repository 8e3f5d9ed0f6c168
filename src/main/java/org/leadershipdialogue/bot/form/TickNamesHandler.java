package org.leadershipdialogue.bot.form;

import java.util.List;
import java.util.Set;
import org.leadershipdialogue.bot.Roster;
import org.leadershipdialogue.bot.chat.Confirmations;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.springframework.stereotype.Component;

/// Ticks names from the invited list; those in the call are ticked beforehand.
@Component
class TickNamesHandler implements FormHandler {

    private final Register register;
    private final Roster roster;
    private final Confirmations confirmations;

    TickNamesHandler(Register register, Roster roster, Confirmations confirmations) {
        this.register = register;
        this.roster = roster;
        this.confirmations = confirmations;
    }

    @Override
    public FormId form() {
        return FormId.TICK_NAMES;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.keepsRegister(turn);
    }

    @Override
    public Form open(FormTurn turn) {
        List<Choice> invited = absent(turn).stream()
                .map(person -> new Choice(person.name(), person.id()))
                .toList();
        List<String> inCall = register.inCallOnly(turn.session().id()).stream()
                .map(Person::id)
                .toList();
        return SmallForms.tickNames(invited, inCall, turn.looker().viewer(), turn.spot());
    }

    @Override
    public Sent submit(FormTurn turn) {
        Set<String> ticked = turn.ticked("people");
        List<Person> people = absent(turn).stream()
                .filter(person -> ticked.contains(person.id()))
                .toList();
        if (!people.isEmpty()) {
            String session = turn.session().id();
            String token = register.confirm(session, people, turn.person());
            confirmations.remember(session, turn.person(), token, people.size());
        }
        return new Sent.Taken();
    }

    private List<Person> absent(FormTurn turn) {
        return roster.of(turn.turn().from().conversation()).stream()
                .filter(person -> !register.isPresent(turn.session().id(), person.id()))
                .toList();
    }
}
