package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.ActionSet;
import org.leadershipdialogue.card.element.ColumnSet;
import org.leadershipdialogue.card.element.ColumnSet.Column;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;

/// What is left to do after the session, in words beside the sign, with the one thing to press.
public final class ChecklistCard {

    /// What is ticked of whoever wants no reminder.
    public static final String NO_REMINDER = "no-reminder";

    private ChecklistCard() {}

    /// @param by the last day for all of it
    /// @param daysLeft until then; negative once it has passed
    /// @param reminder the day on which the bot reminds of what is open; null if it does not, or has done so
    public record View(
            List<Item> items,
            LocalDate by,
            int daysLeft,
            @Nullable LocalDate reminder) {

        public View {
            items = List.copyOf(items);
        }

        int done() {
            return (int) items.stream().filter(Item::done).count();
        }

        int open() {
            return items.size() - done();
        }
    }

    /// @param id names it in the tap
    /// @param text the Guide's task in one line
    /// @param detail what helps with it; null if nothing
    public record Item(String id, String text, @Nullable String detail, boolean done, Step step) {}

    /// What can be pressed for an item.
    public sealed interface Step {

        record None() implements Step {}

        /// The person says it is done.
        record Tick() implements Step {}

        record Open(FormId form) implements Step {}
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(lines.say("to-do.where"));
        lines.heading(lines.say("to-do.heading", "done", view.done(), "open", view.open()));
        rows(lines, view, view.items());
        return lines.card(lines.button.word("to-do.heading", "done", view.done(), "open", view.open()));
    }

    /// What is still to do, inside another card's private part.
    static void open(Lines lines, View view) {
        lines.title(lines.say("to-do.heading", "done", view.done(), "open", view.open()));
        rows(lines, view, view.items().stream().filter(item -> !item.done()).toList());
    }

    private static void rows(Lines lines, View view, List<Item> items) {
        lines.text(lines.say("to-do.by", "by", view.by(), "n", Math.max(0, view.daysLeft())));
        for (Item item : items) {
            lines.add(row(lines, item).spaced(Spacing.MEDIUM).separated(true));
        }
        if (view.reminder() != null && view.open() > 0) {
            lines.aside(lines.say("to-do.reminder", "on", view.reminder()));
            lines.buttons(lines.button.press(Verb.CHECKLIST_TICK, "before.quiet", "item", NO_REMINDER));
        }
    }

    private static ColumnSet row(Lines lines, Item item) {
        TextBlock text = TextBlock.of(Markdown.guide(item.text()));
        Markdown state = lines.say(item.done() ? "to-do.done" : "to-do.to-do");
        Markdown second = item.detail() == null ? state : state.then(" · ", Markdown.guide(item.detail()));
        Column sign =
                Column.sign(TextBlock.of(Markdown.ours(item.done() ? "✓" : "○")).bold());
        Column words = Column.stretch(
                item.done() ? text : text.bold(), TextBlock.quiet(second).spaced(Spacing.NONE));
        Action button = item.done() ? null : button(lines, item);
        return button == null
                ? ColumnSet.of(sign, words)
                : ColumnSet.of(sign, words, Column.narrow(ActionSet.of(button)));
    }

    private static @Nullable Action button(Lines lines, Item item) {
        return switch (item.step()) {
            case Step.None() -> null;
            case Step.Tick() -> {
                Action.Execute tick = lines.button.press(Verb.CHECKLIST_TICK, "to-do.tick", "item", item.id());
                yield tick.tooltip(tick.title() + ": " + item.text());
            }
            case Step.Open(FormId form) ->
                lines.button.opens(form, form == FormId.HAND_IN ? "hand-in.open" : "to-do.go-on");
        };
    }
}
