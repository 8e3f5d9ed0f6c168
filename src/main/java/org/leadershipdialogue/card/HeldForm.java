package org.leadershipdialogue.card;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Input.ChoiceSet;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.card.element.Input.Toggle;
import org.leadershipdialogue.rollup.Report;

/// Enters a session that was held without the bot, in counts alone. Sends `date`, `leader`, `unit`, `participants`,
/// `visitors`, `personnel` and `sheet`, and `token`, so that it is entered once.
public final class HeldForm {

    private HeldForm() {}

    /// @param token one of its own for every form that is opened
    /// @param id of the session that is corrected; null for a new one
    /// @param units to pick from; empty where it is typed
    /// @param values what is known, or was typed
    /// @param manager whether it is filled in by who led it, and not by who collects
    public record View(
            String token, @Nullable String id, List<String> units, Map<String, String> values, boolean manager) {

        public View {
            units = List.copyOf(units);
            values = Map.copyOf(values);
        }

        /// A new one, by who collects.
        public static View ofFocalPoint(String token, List<String> units, Map<String, String> values) {
            return new View(token, null, units, values, false);
        }

        /// A new one or a corrected one, by who led it.
        public static View ofManager(
                String token, @Nullable String id, List<String> units, Map<String, String> values) {
            return new View(token, id, units, values, true);
        }
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(new Input.Day(
                "date",
                lines.button.word("set-up.date"),
                true,
                lines.button.word("set-up.date-error"),
                view.values().get("date")));
        unit(lines, view);
        lines.add(Text.line("leader", lines.button.word("held.leader"), Report.LONGEST)
                .required(lines.button.word("held.leader-error"))
                .value(view.values().get("leader")));
        number(lines, view, "participants", "held.participants", 1);
        number(lines, view, "visitors", "held.visitors", 0);
        number(lines, view, "personnel", "set-up.personnel", 1);
        lines.add(Toggle.of(
                "sheet",
                lines.button.word("held.sheet"),
                lines.button.word(view.manager() ? "held.sheet-sent" : "held.sheet-at-hand"),
                "true".equals(view.values().get("sheet"))));
        lines.aside(lines.say(view.manager() ? "held.counts-only-manager" : "held.counts-only"));
        return lines.form(
                FormId.HELD,
                lines.button.word(view.id() == null ? "focal.held" : "report.correct-title"),
                buttons(lines.button, view));
    }

    private static List<Action> buttons(Buttons button, View view) {
        String id = view.id();
        return id == null
                ? List.of(button.sends(FormId.HELD, "any-form.save", "token", view.token()))
                : List.of(
                        button.sends(FormId.HELD, "any-form.save", "token", view.token(), "id", id),
                        button.sendsBare(FormId.HELD, "report.withdraw", "id", id, "step", "withdraw"));
    }

    private static void unit(Lines lines, View view) {
        String label = lines.button.word("set-up.unit");
        String error = lines.button.word("set-up.unit-error");
        if (view.units().isEmpty()) {
            lines.add(Text.line("unit", label, Report.LONGEST)
                    .required(error)
                    .value(view.values().get("unit")));
        } else {
            List<Choice> choices =
                    view.units().stream().map(unit -> new Choice(unit, unit)).toList();
            lines.add(ChoiceSet.search("unit", label, choices)
                    .required(error)
                    .value(view.values().get("unit")));
        }
    }

    private static void number(Lines lines, View view, String id, String key, int least) {
        lines.add(new Input.WholeNumber(
                id,
                lines.button.word(key),
                true,
                lines.button.word(least == 0 ? "held.number-error" : "set-up.personnel-error"),
                least,
                Report.MOST,
                number(view.values().get(id))));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }
}
