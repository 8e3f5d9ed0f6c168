package org.leadershipdialogue.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Form.Field;

/// The whole leader feedback, ready to copy into the official form, which is the one that counts.
public final class FeedbackSummaryCard {

    private FeedbackSummaryCard() {}

    /// @param form the Guide's form
    /// @param values the texts by field id
    /// @param sent whether the leader has ticked that the official form was sent
    public record View(org.leadershipdialogue.guide.Form form, Map<String, String> values, boolean sent) {

        public View {
            values = Map.copyOf(values);
        }
    }

    /// The same as a page to copy from, in a dialog.
    public static Form page(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        content(lines, view, List.of());
        return lines.form(FormId.FEEDBACK, lines.button.word("report.title"), List.of());
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        boolean sent = view.sent();
        content(lines, view, sent ? List.of() : List.of(lines.button.press(Verb.FEEDBACK_SENT, "report.i-sent-it")));
        return lines.card(lines.button.word("report.ready"));
    }

    private static void content(Lines lines, View view, List<Action> after) {
        lines.where(lines.say("to-do.where"));
        lines.heading(lines.say("report.ready"));
        lines.text(lines.say("report.paste"));
        for (Field field : view.form().fields()) {
            String text = view.values().getOrDefault(field.id(), "");
            lines.title(Markdown.guide(Fields.label(field, true)));
            lines.more(text.isBlank() ? lines.say("report.empty") : Markdown.data(text));
        }
        List<Action> buttons = new ArrayList<>();
        URI official = view.form().opening(view.values());
        if (official != null) {
            buttons.add(lines.button.link("report.official", official));
        }
        buttons.addAll(after);
        lines.buttons(buttons);
        lines.aside(lines.say(view.sent() ? "report.sent" : "report.counts"));
        if (view.form().otherwise() != null) {
            lines.quiet(Markdown.guide(view.form().otherwise()));
        }
    }
}
