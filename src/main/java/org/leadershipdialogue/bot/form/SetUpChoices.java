package org.leadershipdialogue.bot.form;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.PickList;
import org.leadershipdialogue.bot.Roster;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.chat.PreparedSessions;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.SetUpForm;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// What the set-up form offers, and what it is filled with when it opens.
@Component
class SetUpChoices {

    private final Guides guides;
    private final Drawer drawer;
    private final PickList picks;
    private final Roster roster;
    private final Titles titles;
    private final Board board;
    private final PreparedSessions prepared;

    SetUpChoices(
            Guides guides,
            Drawer drawer,
            PickList picks,
            Roster roster,
            Titles titles,
            Board board,
            PreparedSessions prepared) {
        this.guides = guides;
        this.drawer = drawer;
        this.picks = picks;
        this.roster = roster;
        this.titles = titles;
        this.board = board;
        this.prepared = prepared;
    }

    Form form(FormTurn turn, Map<String, String> values) {
        Edition guide = drawer.guide(turn.session(), turn.turn().language());
        List<Person> people = people(turn);
        var view = new SetUpForm.View(
                turn.person().name(),
                people.isEmpty() ? null : people.size(),
                guide.terms().fewest(),
                guide.terms().most(),
                new SetUpForm.Choices(
                        picks.entities().stream().map(SetUpChoices::same).toList(),
                        picks.units(turn.session().guideId()).stream()
                                .map(SetUpChoices::same)
                                .toList(),
                        scenarios(guide),
                        languages(turn),
                        monitors(turn, people)),
                prepared.of(turn.session(), turn.person().id()),
                values);
        return SetUpForm.draw(view, turn.looker().viewer(), turn.spot());
    }

    /// What a set-up that is changed said before; for a new one what can be guessed.
    Map<String, String> known(FormTurn turn) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "date", LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC).toString());
        values.put("language", closest(turn));
        values.put("monitor", SetUpForm.MYSELF);
        List<Person> invited = people(turn);
        if (!invited.isEmpty()) {
            // A unit usually invites everybody it has; whoever knows better types over it.
            values.put("personnel", Integer.toString(invited.size()));
        }
        SetUp before = turn.session().plan().setUp();
        if (before == null) {
            values.putAll(titles.suggest(turn.turn()));
        } else {
            put(values, "entity", before.entity(), picks.entities());
            put(values, "unit", before.unit(), picks.units(turn.session().guideId()));
            values.put("personnel", Integer.toString(before.personnel()));
            values.put("date", before.date().toString());
            values.put("time", before.time() == null ? "" : before.time().toString());
            values.put("language", before.language().toLanguageTag());
            values.put("scenarios", before.groupVotes() ? SetUpForm.VOTE : String.join(" ", before.scenarios()));
            values.put("quiet", Boolean.toString(before.recordingOff()));
            turn.session().roles().monitors().stream()
                    .findFirst()
                    .ifPresent(monitor -> values.put("monitor", value(monitor, invited)));
        }
        return values;
    }

    private static void put(Map<String, String> values, String id, String name, List<String> listed) {
        boolean other = !listed.isEmpty() && !listed.contains(name);
        values.put(id, other ? SetUpForm.OTHER : name);
        values.put("other-" + id, other ? name : "");
    }

    /// Who is in the chat of the session; nobody where there is none, or only whoever asks.
    List<Person> people(FormTurn turn) {
        List<Person> people = board.reference(turn.session().chat().conversationId())
                .map(roster::of)
                .orElse(List.of());
        return people.size() > 1 ? people : List.of();
    }

    /// What stands in a field for a person who holds a role already.
    static String value(Person person, List<Person> people) {
        if (people.isEmpty()) {
            return person.name();
        }
        return people.stream().anyMatch(each -> each.id().equals(person.id())) ? person.id() : SetUpForm.MYSELF;
    }

    private String closest(FormTurn turn) {
        return drawer.guide(turn.session(), turn.turn().language()).language().toLanguageTag();
    }

    /// Every set of as many scenarios as the Guide asks for, in its order.
    private static List<Choice> scenarios(Edition guide) {
        List<List<Scenario>> sets = sets(guide.scenarios(), guide.selection().choose());
        return sets.stream()
                .map(set -> new Choice(
                        String.join(
                                " + ", set.stream().map(Scenario::shortTitle).toList()),
                        String.join(" ", set.stream().map(Scenario::id).toList())))
                .toList();
    }

    private static List<List<Scenario>> sets(List<Scenario> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Scenario>> sets = new ArrayList<>();
        for (int first = 0; first <= from.size() - size; first++) {
            for (List<Scenario> rest : sets(from.subList(first + 1, from.size()), size - 1)) {
                List<Scenario> set = new ArrayList<>(List.of(from.get(first)));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }

    private List<Choice> languages(FormTurn turn) {
        return guides.find(turn.session().guideId()).orElseThrow().languages().stream()
                .map(language -> new Choice(named(language), language.toLanguageTag()))
                .toList();
    }

    private static String named(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    static List<Choice> monitors(FormTurn turn, List<Person> people) {
        return people.stream()
                .filter(person -> !person.id().equals(turn.person().id()))
                .map(person -> new Choice(person.name(), person.id()))
                .toList();
    }

    private static Choice same(String name) {
        return new Choice(name, name);
    }
}
