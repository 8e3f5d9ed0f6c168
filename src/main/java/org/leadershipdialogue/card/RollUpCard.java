package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.rollup.Turnout;

/// What an entity has to hand in, for its focal point: who has not reported, what the others reported, and what comes
/// next. It stands in their own chat and changes as sessions close.
public final class RollUpCard {

    /// More than this is on the page.
    private static final int SHOWN = 4;

    /// More than this makes a card too large.
    private static final int LISTED = 25;

    private RollUpCard() {}

    /// @param title of the Guide
    /// @param all whether everybody who is missing is listed
    /// @param page where the rest is; null where nobody has asked for it just now
    /// @param certified what was handed in last; null if nothing was
    public record View(
            String title,
            RollUp rollUp,
            boolean all,
            @Nullable URI page,
            @Nullable Certified certified) {}

    /// What was handed in.
    ///
    /// @param authority on whose authority
    /// @param changed how many rows are no longer what they were
    public record Certified(LocalDate submitted, String authority, int changed) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        RollUp rollUp = view.rollUp();
        lines.where(Markdown.guide(view.title())
                .then(" · ", Markdown.data(rollUp.year().entity())));
        lines.heading(heading(lines, rollUp));
        lines.text(turnout(lines, rollUp));
        certified(lines, view);
        missing(lines, view);
        next(lines, view);
        reported(lines, rollUp.rows());
        more(lines, view);
        return lines.card(heading(lines, rollUp).plain());
    }

    /// What is left in the chat where the card has come down.
    public static AdaptiveCard below(String title, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.guide(title));
        lines.more(lines.say("focal.below"));
        return lines.card(lines.button.word("focal.below"));
    }

    private static Markdown heading(Lines lines, RollUp rollUp) {
        return rollUp.expected() == 0
                ? lines.say("focal.sessions", "n", rollUp.sessions().size())
                : lines.say("focal.reported", "done", rollUp.reported(), "all", rollUp.expected());
    }

    private static Markdown turnout(Lines lines, RollUp rollUp) {
        Turnout total = rollUp.total();
        return rollUp.percent().isPresent()
                ? lines.say(
                        "focal.turnout",
                        "n",
                        total.participants(),
                        "all",
                        total.personnel(),
                        "percent",
                        rollUp.percent().getAsInt())
                : lines.say("focal.turnout-alone", "n", total.participants());
    }

    private static void certified(Lines lines, View view) {
        Certified done = view.certified();
        if (done != null) {
            String day = lines.words().date(done.submitted());
            lines.tinted(block -> {
                block.text(block.say("focal.certified", "date", day, "authority", done.authority()));
                block.when(done.changed() > 0, b -> b.more(b.say("focal.changed", "n", done.changed())));
            });
        }
    }

    private static void missing(Lines lines, View view) {
        List<Missing> missing = view.rollUp().missing();
        if (view.rollUp().expected() == 0) {
            lines.apart(lines.say("focal.nobody-expected"));
        }
        if (missing.isEmpty()) {
            return;
        }
        lines.title(lines.say("focal.not-yet"));
        int shown = Math.min(view.all() ? LISTED : SHOWN, missing.size());
        for (int i = 0; i < shown; i++) {
            Expected who = missing.get(i).who();
            String first = who.manager().isEmpty() ? who.unit() : who.manager();
            lines.row(i == 0, Markdown.data(first), when(lines, missing.get(i)), null);
        }
        lines.when(shown < missing.size(), it -> it.more(it.say("focal.others", "n", missing.size() - shown)));
    }

    private static Markdown when(Lines lines, Missing one) {
        String unit = one.who().manager().isEmpty() ? "" : one.who().unit();
        LocalDate planned = one.planned();
        Markdown when = planned == null
                ? lines.say("focal.no-date")
                : lines.say("focal.planned", "date", lines.words().date(planned));
        return unit.isEmpty() ? when : Markdown.data(unit).then(" · ", when);
    }

    /// Teams cannot grey a button: *Not complete*, pressed, says who is missing.
    private static void next(Lines lines, View view) {
        if (!view.rollUp().missing().isEmpty()) {
            lines.buttons(
                    lines.button.press(Verb.ROLL_UP_MISSING, "focal.not-complete"),
                    lines.button.opens(FormId.REMIND, "focal.remind"));
        } else if (!view.rollUp().rows().isEmpty()) {
            lines.buttons(lines.button.opens(FormId.CERTIFY, "focal.certify"));
        }
    }

    private static void reported(Lines lines, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.title(lines.say("focal.reported-title"));
        for (int i = 0; i < Math.min(SHOWN, rows.size()); i++) {
            Row row = rows.get(i);
            lines.row(i == 0, Markdown.data(row.unit()), second(lines, row), null);
        }
        lines.when(rows.size() > SHOWN, it -> it.more(it.say("focal.others", "n", rows.size() - SHOWN)));
    }

    private static Markdown second(Lines lines, Row row) {
        Markdown numbers = numbers(lines, row);
        Markdown sure = row.turnout().isDoubtful() ? numbers.then(" · ", lines.say("focal.doubtful")) : numbers;
        return row.leaders().isEmpty()
                ? sure
                : Markdown.data(row.leaders().stream().collect(Collectors.joining(", ")))
                        .then(" · ", sure);
    }

    /// What a unit reported.
    static Markdown numbers(Lines lines, Row row) {
        Turnout turnout = row.turnout();
        return turnout.personnel() == 0
                ? lines.say("focal.row-alone", "n", turnout.participants(), "sessions", row.sessions())
                : lines.say(
                        "focal.row",
                        "n",
                        turnout.participants(),
                        "all",
                        turnout.personnel(),
                        "sessions",
                        row.sessions());
    }

    private static void more(Lines lines, View view) {
        Action page = view.page() == null
                ? lines.button.press(Verb.ROLL_UP_PAGE, "focal.page")
                : lines.button.link("focal.open-page", view.page());
        lines.buttons(
                lines.button.opens(FormId.HELD, "focal.held"),
                page,
                lines.button.opens(FormId.REMIND_ASSESSMENT, "focal.remind-assessment"));
        lines.aside(lines.say(view.page() == null ? "focal.counts-only" : "focal.page-once"));
    }
}
