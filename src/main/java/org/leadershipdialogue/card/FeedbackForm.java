package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.guide.Form.Field;

/// The leader feedback form, one step of the Guide's at a time; every step is saved as it is sent.
///
/// Sends the inputs of the step by the Guide's field ids, `step` (which one) and `then`: the step to draw next,
/// `correct` to draw this one with fields to type in, or `done`.
public final class FeedbackForm {

    private static final int LONGEST = 3000;

    private FeedbackForm() {}

    /// @param form the Guide's form
    /// @param step from 1
    /// @param correcting whether what is known is drawn as fields to type in
    /// @param values the texts by field id: saved, prefilled or typed
    /// @param due last day to send it
    /// @param kept how many answers the leader kept
    public record View(
            org.leadershipdialogue.guide.Form form,
            int step,
            boolean correcting,
            Map<String, String> values,
            LocalDate due,
            int kept,
            Kept privacy) {

        public View {
            values = Map.copyOf(values);
        }

        int steps() {
            return form.fields().stream().mapToInt(Field::step).max().orElse(1);
        }

        List<Field> fields() {
            return form.fields().stream().filter(field -> field.step() == step).toList();
        }

        boolean last() {
            return step >= steps();
        }

        String value(Field field) {
            return values.getOrDefault(field.id(), "");
        }
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(lines.say("report.step", "n", view.step(), "of", view.steps()));
        if (view.step() == 1 && !view.correcting()) {
            facts(lines, view);
        } else if (view.last() && !view.correcting()) {
            draft(lines, view);
        } else {
            inputs(lines, view);
        }
        return lines.form(FormId.FEEDBACK, lines.button.word("report.title"), buttons(lines, view));
    }

    private static void facts(Lines lines, View view) {
        lines.add(TextBlock.of(lines.say("report.check")).bold());
        lines.more(lines.say("report.check-more"));
        lines.facts(view.fields().stream()
                .map(field -> new Fact(field.number() + " " + field.label(), value(lines, view.value(field))))
                .toList());
        lines.aside(lines.say("report.due", "by", view.due()));
    }

    private static Markdown value(Lines lines, String text) {
        return text.isBlank() ? lines.say("report.empty") : Markdown.data(text);
    }

    private static void draft(Lines lines, View view) {
        for (Field field : view.fields()) {
            lines.title(Markdown.guide(Fields.label(field, true)));
            lines.more(lines.say("report.draft", "n", view.kept()));
            lines.tinted(block -> block.text(value(block, view.value(field))));
        }
        lines.aside(lines.say("report.then"));
    }

    private static void inputs(Lines lines, View view) {
        view.fields().forEach(field -> lines.add(Fields.input(lines, field, true, LONGEST, view.values())));
        lines.quiet(view.privacy().leaveOut(lines));
        if (view.step() > 1 && !view.last()) {
            lines.aside(lines.say(view.step() == 2 ? "report.scale" : "report.parked"));
        }
    }

    private static List<Action> buttons(Lines lines, View view) {
        List<Action> buttons = new ArrayList<>();
        boolean reading = (view.step() == 1 || view.last()) && !view.correcting();
        if (view.last()) {
            buttons.add(send(lines, "report.save", view, "done"));
        } else {
            buttons.add(send(lines, reading ? "report.right" : "report.go-on", view, next(view, 1)));
        }
        if (reading) {
            buttons.add(send(lines, view.last() ? "report.edit" : "report.correct", view, "correct"));
        }
        if (view.step() > 1) {
            buttons.add(send(lines, "any-form.back", view, next(view, -1)));
        }
        return buttons;
    }

    private static String next(View view, int by) {
        return Integer.toString(view.step() + by);
    }

    private static Action send(Lines lines, String key, View view, String then) {
        return lines.button.sends(FormId.FEEDBACK, key, "step", view.step(), "then", then);
    }
}
