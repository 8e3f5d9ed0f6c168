package org.leadershipdialogue.bot.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.bot.Reading;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SmallForms;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Story;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Readers;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// *Who reads*: whoever leads gives the parts of a story to people who are present, callers among them.
@Component
class ReadersHandler implements FormHandler {

    private final Readers readers;
    private final Register register;
    private final Drawer drawer;

    ReadersHandler(Readers readers, Register register, Drawer drawer) {
        this.readers = readers;
        this.register = register;
        this.drawer = drawer;
    }

    @Override
    public FormId form() {
        return FormId.READERS;
    }

    @Override
    public Permission may(FormTurn turn) {
        Permission leads = Permission.leads(turn);
        return leads.refusal() == null ? Permission.when(scenario(turn).isPresent(), Refusal.NOT_HERE) : leads;
    }

    @Override
    public Form open(FormTurn turn) {
        Scenario scenario = scenario(turn).orElseThrow();
        Map<String, Person> taken = readers.taken(turn.session().id(), scenario.id());
        List<String> now = Reading.parts(scenario).stream()
                .map(part ->
                        Optional.ofNullable(taken.get(part)).map(Person::id).orElse(""))
                .toList();
        List<Choice> people = present(turn).values().stream()
                .map(person -> new Choice(person.name(), person.id()))
                .toList();
        return SmallForms.readers(roles(scenario), now, people, turn.looker().viewer(), turn.spot());
    }

    @Override
    public Sent submit(FormTurn turn) {
        Scenario scenario = scenario(turn).orElseThrow();
        Map<String, Person> present = present(turn);
        List<String> parts = Reading.parts(scenario);
        for (int i = 0; i < parts.size(); i++) {
            Person reader = present.get(turn.typed("part-" + (i + 1)));
            if (reader != null) {
                readers.assign(turn.session().id(), scenario.id(), parts.get(i), reader);
            }
        }
        return new Sent.Taken();
    }

    private static List<String> roles(Scenario scenario) {
        return scenario.format() == Scenario.Format.TEXT
                ? List.of(scenario.shortTitle())
                : scenario.story().parts().stream().map(Story.Part::role).toList();
    }

    /// Everybody on the register by the id they are known by: Teams', or where they have none the register's.
    private Map<String, Person> present(FormTurn turn) {
        Map<String, Person> present = new LinkedHashMap<>();
        for (Entry entry : register.entries(turn.session().id())) {
            String known = entry.personId() == null ? entry.entryId() : entry.personId();
            if (!entry.removed()) {
                present.put(known, new Person(known, entry.name()));
            }
        }
        return present;
    }

    private Optional<Scenario> scenario(FormTurn turn) {
        return turn.presentVisit()
                .map(turn.session()::stop)
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .flatMap(stop ->
                        drawer.guide(turn.session(), turn.turn().language()).scenario(stop.about()));
    }
}
