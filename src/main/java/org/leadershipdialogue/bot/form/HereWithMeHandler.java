package org.leadershipdialogue.bot.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipdialogue.bot.Roster;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.register.InvalidName;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.springframework.stereotype.Component;

/// Signs in those who share somebody's device.
@Component
class HereWithMeHandler implements FormHandler {

    private final Register register;
    private final Roster roster;

    HereWithMeHandler(Register register, Roster roster) {
        this.register = register;
        this.roster = roster;
    }

    @Override
    public FormId form() {
        return FormId.HERE_WITH_ME;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.underWay(turn);
    }

    @Override
    public Form open(FormTurn turn) {
        List<Choice> colleagues = absent(turn).stream()
                .map(person -> new Choice(person.name(), person.id()))
                .toList();
        return SmallForms.hereWithMe(
                turn.person().name(), colleagues, turn.looker().viewer(), turn.spot());
    }

    @Override
    public Sent submit(FormTurn turn) {
        Set<String> ticked = turn.ticked("people");
        List<String> names = absent(turn).stream()
                .filter(person -> ticked.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!turn.typed("more").isEmpty()) {
            names.add(turn.typed("more"));
        }
        try {
            register.hereWith(turn.session().id(), turn.person(), names);
            return new Sent.Taken();
        } catch (InvalidName wrong) {
            return new Sent.Again(open(turn)
                    .under(Strip.mend(turn.turn().words(), turn.turn().words().say("caller.name-error"))));
        }
    }

    /// Colleagues in the chat who are not on the register yet.
    private List<Person> absent(FormTurn turn) {
        return roster.of(turn.turn().from().conversation()).stream()
                .filter(person -> !person.id().equals(turn.person().id()))
                .filter(person -> !register.isPresent(turn.session().id(), person.id()))
                .toList();
    }
}
