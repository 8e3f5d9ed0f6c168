package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Tint;

/// Asks the organizer what the meeting does not tell: entity, unit, personnel, scenarios, language, who keeps the
/// register.
///
/// Sends the inputs `entity`, `unit`, `other-entity`, `other-unit`, `personnel`, `date`, `time`, `scenarios`,
/// `language`, `monitor`, `quiet`.
public final class SetUpForm {

    /// Value of `entity` and `unit` for what is not on the list.
    public static final String OTHER = "other";
    /// Value of `scenarios` if the group is to vote.
    public static final String VOTE = "vote";
    /// Value of `monitor` if the facilitator keeps the register.
    public static final String MYSELF = PersonField.NOBODY;
    /// Value of `then` if the questions are to be chosen next.
    public static final String QUESTIONS = "questions";

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PERSONNEL = 9999;

    private SetUpForm() {}

    /// @param facilitator who is going to lead
    /// @param invited null if the meeting does not tell
    /// @param fewest below this the advice is to combine
    /// @param most above this the advice is to split
    /// @param prepared what the facilitator prepared elsewhere and can use here as it is
    /// @param values what stands in the inputs, by their ids: what is known, or what was typed
    public record View(
            String facilitator,
            @Nullable Integer invited,
            int fewest,
            int most,
            Choices choices,
            List<GreetingCard.Prepared> prepared,
            Map<String, String> values) {

        public View {
            prepared = List.copyOf(prepared);
            values = Map.copyOf(values);
        }
    }

    /// What there is to choose from, titles as drawn.
    ///
    /// @param entities empty where there is no list: the name is typed then; so with the units
    /// @param scenarios sets of scenarios; letting the group vote is added
    /// @param monitors people by id; doing it oneself is added; empty where nobody is known: a name is typed
    public record Choices(
            List<Choice> entities,
            List<Choice> units,
            List<Choice> scenarios,
            List<Choice> languages,
            List<Choice> monitors) {}

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.facts(facts(lines, view));
        named(lines, "entity", view.choices().entities(), view);
        named(lines, "unit", view.choices().units(), view);
        lines.add(new Input.WholeNumber(
                "personnel",
                lines.button.word("set-up.personnel"),
                true,
                lines.button.word("set-up.personnel-error"),
                1,
                MOST_PERSONNEL,
                number(view.values().get("personnel"))));
        rest(lines, view);
        Form form = lines.form(FormId.SET_UP, lines.button.word("set-up.title"), buttons(lines, view));
        Strip advice = advice(lines, view);
        return advice == null ? form : form.under(advice);
    }

    private static List<Action> buttons(Lines lines, View view) {
        List<Action> buttons = new ArrayList<>();
        buttons.add(lines.button.sends(FormId.SET_UP, "set-up.save"));
        buttons.add(lines.button.sends(FormId.SET_UP, "set-up.then-questions", "then", QUESTIONS));
        view.prepared()
                .forEach(each ->
                        buttons.add(lines.button.sendsBare(FormId.SET_UP, "greeting.use", "prepared", each.id())));
        return buttons;
    }

    private static void rest(Lines lines, View view) {
        lines.add(new Input.Day(
                "date",
                lines.button.word("set-up.date"),
                true,
                lines.button.word("set-up.date-error"),
                view.values().get("date")));
        lines.add(new Input.TimeOfDay(
                "time", lines.button.word("set-up.time"), view.values().get("time")));
        Choices choices = view.choices();
        List<Choice> scenarios = with(choices.scenarios(), new Choice(lines.button.word("set-up.vote"), VOTE));
        lines.add(one(lines, "scenarios", "set-up.scenarios", scenarios, view));
        lines.add(one(lines, "language", "set-up.language", choices.languages(), view));
        lines.add(PersonField.of(
                lines,
                "monitor",
                "set-up.monitor",
                "set-up.myself",
                choices.monitors(),
                view.values().get("monitor")));
        lines.add(Input.Toggle.of(
                "quiet",
                lines.button.word("set-up.freely"),
                lines.button.word("set-up.recording-off"),
                Boolean.parseBoolean(view.values().get("quiet"))));
    }

    /// Picked from the list, with a field for what is not on it; typed where there is no list.
    private static void named(Lines lines, String id, List<Choice> choices, View view) {
        String label = lines.button.word(id.equals("entity") ? "set-up.entity" : "set-up.unit");
        String error = lines.button.word(id.equals("entity") ? "set-up.entity-error" : "set-up.unit-error");
        String value = view.values().get(id);
        if (choices.isEmpty()) {
            lines.add(Input.Text.line(id, label, LONGEST_NAME).required(error).value(value));
            return;
        }
        List<Choice> all = with(choices, new Choice(lines.button.word("set-up.not-listed"), OTHER));
        lines.add(Input.ChoiceSet.one(id, label, all).required(error).value(value));
        String other = id.equals("entity") ? "set-up.other-entity" : "set-up.other";
        lines.add(Input.Text.line("other-" + id, lines.button.word(other), LONGEST_NAME)
                .hint(lines.button.word("set-up.other-hint"))
                .value(view.values().get("other-" + id)));
    }

    private static Input one(Lines lines, String id, String key, List<Choice> choices, View view) {
        String value = view.values().getOrDefault(id, choices.getFirst().value());
        return Input.ChoiceSet.one(id, lines.button.word(key), choices).value(value);
    }

    private static List<Choice> with(List<Choice> choices, Choice last) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(last);
        return all;
    }

    private static List<Fact> facts(Lines lines, View view) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(lines.button.word("greeting.facilitator"), Markdown.data(view.facilitator())));
        if (view.invited() != null) {
            facts.add(new Fact(
                    lines.button.word("set-up.invited"),
                    Markdown.ours(view.invited().toString())));
        }
        return facts;
    }

    private static @Nullable Strip advice(Lines lines, View view) {
        Integer invited = view.invited();
        if (invited == null || (invited >= view.fewest() && invited <= view.most())) {
            return null;
        }
        String what = invited < view.fewest() ? "set-up.few" : "set-up.many";
        return new Strip(
                Tint.ACCENT,
                lines.button.word("set-up.are-invited", "n", invited),
                lines.say(what, "fewest", view.fewest(), "most", view.most()));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : null;
    }
}
