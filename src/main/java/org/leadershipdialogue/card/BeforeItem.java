package org.leadershipdialogue.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.ChecklistCard.Step;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.ActionSet;
import org.leadershipdialogue.card.element.ColumnSet;
import org.leadershipdialogue.card.element.ColumnSet.Column;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;

/// One line of what to do before a session.
///
/// @param id names it in the tap
/// @param text the Guide's task in one line
/// @param detail what helps with it; null if nothing
/// @param by the last day for it
/// @param step the one thing to press while it is open
public record BeforeItem(String id, String text, @Nullable String detail, LocalDate by, State state, Step step) {

    /// How a line stands on a day.
    public enum State {
        DONE,
        /// Done by a tick, which can be taken back.
        TICKED,
        /// Its time has come.
        DUE,
        /// Its time has passed.
        OVERDUE,
        /// Its time will come.
        LATER
    }

    boolean done() {
        return state == State.DONE || state == State.TICKED;
    }

    boolean isDue() {
        return state == State.DUE || state == State.OVERDUE;
    }

    /// @param undoing whether a tick can be taken back here
    ColumnSet row(Lines lines, boolean undoing) {
        TextBlock words = TextBlock.of(Markdown.guide(text));
        Markdown state = stated(lines, Markdown.ours(lines.words().day(by)));
        Markdown second = detail == null ? state : state.then(" · ", Markdown.guide(detail));
        Column sign =
                Column.sign(TextBlock.of(Markdown.ours(done() ? "✓" : "○")).bold());
        Column column = Column.stretch(
                done() ? words : words.bold(), TextBlock.quiet(second).spaced(Spacing.NONE));
        Action button = button(lines, undoing);
        ColumnSet row = button == null
                ? ColumnSet.of(sign, column)
                : ColumnSet.of(sign, column, Column.narrow(ActionSet.of(button)));
        return row.spaced(Spacing.MEDIUM).separated(true);
    }

    private Markdown stated(Lines lines, Markdown day) {
        return switch (state) {
            case DONE, TICKED -> lines.say("to-do.done");
            case DUE, LATER -> lines.say("before.by", "by", day);
            case OVERDUE -> lines.say("before.was", "by", day);
        };
    }

    private @Nullable Action button(Lines lines, boolean undoing) {
        return switch (state) {
            case DONE -> null;
            case TICKED -> undoing ? tick(lines, "before.not-yet", false) : null;
            case DUE, OVERDUE, LATER ->
                switch (step) {
                    case Step.None() -> null;
                    case Step.Tick() -> tick(lines, "to-do.tick", true);
                    case Step.Open(FormId form) -> lines.button.opens(form, "to-do.go-on");
                };
        };
    }

    private Action tick(Lines lines, String key, boolean done) {
        Action.Execute tick = lines.button.press(Verb.CHECKLIST_TICK, key, "item", id, "done", done);
        return tick.tooltip(tick.title() + ": " + text);
    }
}
