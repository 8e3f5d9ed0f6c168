package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.util.List;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Missing;

/// What an entity expects of a manager, in their own chat: which units are reported, a session the bot did not see, and
/// what they entered before.
public final class ReportCard {

    /// More than this makes a card too large.
    private static final int LISTED = 12;

    private ReportCard() {}

    /// @param title of the Guide
    /// @param own what they entered by hand and may mend, the latest first
    public record View(String title, Due due, List<Held> own) {

        public View {
            own = List.copyOf(own);
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Due due = view.due();
        Markdown heading = lines.say("report.heading", "n", due.missing().size());
        lines.where(Markdown.guide(view.title())
                .then(" · ", Markdown.data(due.year().entity())));
        lines.heading(heading);
        units(lines, due);
        lines.apart(lines.say("report.why"));
        lines.buttons(lines.button.opens(FormId.HELD, "focal.held"));
        own(lines, view.own());
        lines.aside(lines.say("held.counts-only-manager"));
        return lines.card(heading.plain());
    }

    /// What is left in the chat where the card has come down.
    public static AdaptiveCard below(String title, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.guide(title));
        lines.more(lines.say("report.below"));
        return lines.card(lines.button.word("report.below"));
    }

    private static void units(Lines lines, Due due) {
        List<String> units = due.units().stream().limit(LISTED).toList();
        for (String unit : units) {
            lines.row(unit.equals(units.getFirst()), Markdown.data(unit), state(lines, due, unit), null);
        }
    }

    private static Markdown state(Lines lines, Due due, String unit) {
        return due.missing().stream()
                .filter(missing -> missing.who().unit().equals(unit))
                .findFirst()
                .map(missing -> notYet(lines, missing))
                .or(() -> due.row(unit).map(row -> RollUpCard.numbers(lines, row)))
                .orElseGet(() -> lines.say("focal.not-yet"));
    }

    private static Markdown notYet(Lines lines, Missing missing) {
        LocalDate planned = missing.planned();
        return planned == null
                ? lines.say("focal.not-yet")
                : lines.say("focal.planned", "date", lines.words().date(planned));
    }

    private static void own(Lines lines, List<Held> own) {
        if (own.isEmpty()) {
            return;
        }
        lines.title(lines.say("report.own"));
        for (Held held : own.stream().limit(LISTED).toList()) {
            String day = lines.words().date(held.date());
            lines.row(
                    held.equals(own.getFirst()),
                    Markdown.data(held.unit()),
                    Markdown.data(day)
                            .then(
                                    " · ",
                                    lines.say(
                                            "roll-up.people",
                                            "people",
                                            held.turnout().participants())),
                    lines.button.opens(FormId.HELD, "roll-up.correct", "id", held.id()));
        }
    }
}
