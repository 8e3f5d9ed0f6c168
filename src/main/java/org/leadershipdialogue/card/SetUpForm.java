package org.leadershipdialogue.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Tint;

/// Asks the organizer what the meeting does not tell: entity, unit, personnel, scenarios, language, who keeps the
/// register.
///
/// Sends the inputs `entity`, `unit`, `other-entity`, `other-unit`, `personnel`, `date`, `scenarios`, `language`,
/// `monitor`, `quiet`.
public final class SetUpForm {

    /// Value of `entity` and `unit` for what is not on the list.
    public static final String OTHER = "other";
    /// Value of `scenarios` if the group is to vote.
    public static final String VOTE = "vote";
    /// Value of `monitor` if the facilitator keeps the register.
    public static final String MYSELF = "self";

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PERSONNEL = 9999;

    private SetUpForm() {}

    /// @param when when the meeting begins; null if the meeting does not tell, then the date is asked
    /// @param facilitator who is going to lead
    /// @param invited null if the meeting does not tell
    /// @param fewest below this the advice is to combine
    /// @param most above this the advice is to split
    /// @param values what stands in the inputs, by their ids: what is known, or what was typed
    public record View(
            @Nullable Instant when,
            String facilitator,
            @Nullable Integer invited,
            int fewest,
            int most,
            Choices choices,
            Map<String, String> values) {

        public View {
            values = Map.copyOf(values);
        }
    }

    /// What there is to choose from, titles as drawn.
    ///
    /// @param entities empty where there is no list: the name is typed then; so with the units
    /// @param scenarios sets of scenarios; letting the group vote is added
    /// @param monitors people by id; doing it oneself is added
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
        Form form = lines.form(
                FormId.SET_UP,
                lines.button.word("set-up.title"),
                List.of(lines.button.sends(FormId.SET_UP, "set-up.save")));
        Strip advice = advice(lines, view);
        return advice == null ? form : form.under(advice);
    }

    private static void rest(Lines lines, View view) {
        if (view.when() == null) {
            lines.add(new Input.Day(
                    "date",
                    lines.button.word("set-up.date"),
                    true,
                    lines.button.word("set-up.date-error"),
                    view.values().get("date")));
        }
        Choices choices = view.choices();
        List<Choice> scenarios = with(choices.scenarios(), new Choice(lines.button.word("set-up.vote"), VOTE));
        // First, and so what stands there unasked: nobody becomes the monitor by being first in the alphabet.
        List<Choice> monitors = new ArrayList<>(choices.monitors());
        monitors.addFirst(new Choice(lines.button.word("set-up.myself"), MYSELF));
        lines.add(one(lines, "scenarios", "set-up.scenarios", scenarios, view));
        lines.add(one(lines, "language", "set-up.language", choices.languages(), view));
        lines.add(one(lines, "monitor", "set-up.monitor", monitors, view));
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
        if (view.when() != null) {
            Markdown moment = Markdown.day(view.when()).then(", ", Markdown.time(view.when()));
            facts.add(new Fact(lines.button.word("greeting.when"), moment));
        }
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
