package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;

/// What is left to do before the session, in the chat the facilitator has with the bot: the few lines that are due,
/// and on request all of them.
public final class BeforeCard {

    private static final int DUE = 3;
    private static final int ALL = 5;

    private BeforeCard() {}

    /// @param items every line, in the Guide's order
    /// @param panel [Panel.Kind#ALL] shows every line, a few at a time; anything else what is due
    /// @param reminds whether reminders are on
    public record View(About about, List<BeforeItem> items, Panel panel, boolean reminds) {

        public View {
            items = List.copyOf(items);
        }
    }

    /// What was set up.
    ///
    /// @param days until the session; negative once its day has passed
    /// @param time null if nobody said
    /// @param advice on the size of the group; null if it fits
    /// @param inMeeting whether the session has its chat already
    public record About(
            LocalDate date,
            @Nullable LocalTime time,
            int days,
            String unit,
            String entity,
            @Nullable GroupAdvice advice,
            boolean inMeeting) {}

    /// Before anything is said: the way in.
    public static AdaptiveCard first(Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(lines.say("before.where"));
        lines.heading(lines.say("before.first"));
        lines.text(lines.say("before.first-text"));
        lines.buttons(
                lines.button.opens(FormId.SET_UP, "greeting.set-up"),
                lines.button.press(Verb.PREPARATION_DROP, "before.drop"));
        return lines.card(lines.button.word("before.first"));
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        About about = view.about();
        lines.where(lines.say("before.where"));
        String heading = about.days() < 0 ? "before.heading-past" : "before.heading";
        lines.heading(lines.say(heading, "days", about.days(), "date", about.date()));
        lines.quiet(what(lines, about));
        if (about.advice() != null) {
            lines.text(about.advice().line(lines));
        }
        boolean all = view.panel().is(Panel.Kind.ALL);
        if (all) {
            rows(lines, view.panel().of(view.items(), ALL), true);
        } else {
            due(lines, view.items());
        }
        lines.buttons(buttons(lines, view, all));
        if (!about.inMeeting()) {
            lines.aside(lines.say("before.add-me"));
        }
        return lines.card(lines.button.word(heading, "days", about.days(), "date", about.date()));
    }

    /// One line, where nothing came of it.
    public static AdaptiveCard dropped(Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        String said = lines.button.word("before.dropped");
        return lines.add(TextBlock.quiet(Markdown.ours(said))).card(said);
    }

    /// One line, once a newer copy stands below or the session has begun.
    public static AdaptiveCard past(About about, boolean below, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        String said = lines.button.word(below ? "before.below" : "before.past", "date", about.date());
        return lines.add(TextBlock.quiet(Markdown.ours(said))).card(said);
    }

    private static Markdown what(Lines lines, About about) {
        Markdown unit = lines.say("before.what", "unit", about.unit(), "entity", about.entity());
        return about.time() == null
                ? unit
                : unit.then(" · ", Markdown.ours(about.time().toString()));
    }

    private static void due(Lines lines, List<BeforeItem> items) {
        List<BeforeItem> due = items.stream().filter(BeforeItem::isDue).toList();
        int done = (int) items.stream().filter(BeforeItem::done).count();
        lines.text(lines.say("before.progress", "done", done, "of", items.size(), "due", due.size()));
        if (due.stream().anyMatch(item -> item.state() == BeforeItem.State.OVERDUE)) {
            lines.more(lines.say("before.late"));
        }
        rows(lines, due.subList(0, Math.min(DUE, due.size())), false);
    }

    private static void rows(Lines lines, List<BeforeItem> items, boolean undoing) {
        items.forEach(item -> lines.add(item.row(lines, undoing)));
    }

    private static List<Action> buttons(Lines lines, View view, boolean all) {
        List<Action> buttons = new ArrayList<>();
        if (all) {
            buttons.add(lines.button.panel(view.panel().turned(view.items().size(), ALL), "people.next"));
            buttons.add(lines.button.panel(Panel.DEFAULT, "before.due"));
        } else {
            String title = lines.button.word("before.all", "n", view.items().size());
            buttons.add(lines.button.titled(
                    Verb.PANEL, title, "panel", Panel.of(Panel.Kind.ALL).wire()));
        }
        buttons.add(lines.button.opens(FormId.SET_UP, "greeting.change"));
        buttons.add(lines.button.opens(FormId.QUESTIONS, "before.questions"));
        buttons.add(lines.button.opens(FormId.INVITATION, "before.invitation"));
        buttons.add(
                all && !view.about().inMeeting()
                        ? lines.button.press(Verb.PREPARATION_DROP, "before.drop")
                        : lines.button.press(Verb.PREPARATION_REHEARSE, "before.rehearse"));
        String reminders = view.reminds() ? "before.quiet" : "before.remind";
        buttons.add(lines.button.press(Verb.REMINDERS_SWITCH, reminders, "on", !view.reminds()));
        return buttons;
    }
}
