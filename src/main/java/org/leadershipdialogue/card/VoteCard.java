package org.leadershipdialogue.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.ColumnSet;
import org.leadershipdialogue.card.element.ColumnSet.Column;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;

/// Lets the group choose its scenarios; how others voted is hidden until it closes, so that nobody follows the first.
public final class VoteCard {

    private VoteCard() {}

    /// @param choose how many scenarios each may choose
    /// @param voted how many have voted
    /// @param until when it closes; null while all wait
    /// @param leader for the facilitator; null for others
    public record View(
            List<Option> options,
            int choose,
            int voted,
            @Nullable Instant until,
            @Nullable LeaderPart leader) {

        public View {
            options = List.copyOf(options);
        }
    }

    /// A vote that is closed.
    ///
    /// @param voters how many voted
    /// @param decided whether the votes alone decide
    /// @param ways what whoever leads can choose from, each the ids of the scenarios; empty if nothing is left
    /// @param leaderName who leads
    /// @param leader for the facilitator; null for others, and once the card has been left
    public record Outcome(
            List<Result> results,
            int voters,
            boolean decided,
            List<List<String>> ways,
            String leaderName,
            @Nullable LeaderPart leader) {

        public Outcome {
            results = List.copyOf(results);
            ways = List.copyOf(ways);
        }

        String heading() {
            if (!counted()) {
                return "ballot.closed";
            }
            return ways.isEmpty() ? "ballot.result" : few() ? "ballot.few" : "ballot.even";
        }

        boolean few() {
            return voters < Talk.FEWEST_SHOWN;
        }

        /// Whether the votes have been counted; the clock may be a moment late.
        boolean counted() {
            return !ways.isEmpty() || results.stream().anyMatch(Result::held);
        }
    }

    /// @param id the scenario's id in the Guide
    /// @param shortTitle and `theme` from the Guide
    /// @param chosen whether the viewer has chosen it
    public record Option(String id, String shortTitle, String theme, boolean chosen) {}

    /// One line of the result, in the order of the Guide.
    ///
    /// @param votes null where too few voted for it to be known
    /// @param held whether the session holds it
    public record Result(
            String id, String shortTitle, @Nullable Integer votes, boolean held) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, VoteCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.ours(new Place.Vote().where(viewer.words())));
        lines.heading(lines.say("ballot.heading", "n", view.choose()));
        boolean first = true;
        for (Option option : view.options()) {
            option(lines, option, first, viewer.signedIn() && view.until() != null);
            first = false;
        }
        lines.apart(
                view.until() == null
                        ? lines.say("ballot.voted", "n", view.voted())
                        : lines.say("ballot.voted-until", "n", view.voted(), "until", view.until()));
        lines.aside(lines.say("ballot.kept"));
        if (viewer.leads() && view.leader() != null) {
            LeaderPart leader = view.leader();
            lines.privately(block -> new LeaderBlock(leader, viewer.words(), null, Kind.MORE)
                    .showing(inner -> inner.text(inner.say("ballot.closes")))
                    .draw(block));
        }
        return lines.card(lines.button.word("ballot.summary", "choose", view.choose(), "n", view.voted()));
    }

    /// The vote days ahead, open until the session: everybody in the chat may choose, signed in or not.
    public static AdaptiveCard ahead(View view, LocalDate day, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.ours(new Place.Vote().where(viewer.words())));
        lines.heading(lines.say("ballot.heading", "n", view.choose()));
        boolean first = true;
        for (Option option : view.options()) {
            option(lines, option, first, true);
            first = false;
        }
        lines.apart(lines.say("ballot.ahead", "n", view.voted(), "date", day));
        lines.aside(lines.say("ballot.kept"));
        return lines.card(lines.button.word("ballot.summary", "choose", view.choose(), "n", view.voted()));
    }

    /// One line, once the vote ahead is over.
    public static AdaptiveCard over(Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        String said = lines.button.word("ballot.ahead-over");
        return lines.add(TextBlock.quiet(Markdown.ours(said))).card(said);
    }

    private static void option(Lines lines, Option option, boolean first, boolean open) {
        Markdown title = Markdown.ours(option.id() + " · ").then("", Markdown.guide(option.shortTitle()));
        Markdown theme = Markdown.guide(option.theme());
        Markdown second = option.chosen() ? lines.say("ballot.chosen", "theme", theme) : theme;
        lines.row(first, title.bold(), second, open ? button(lines, option) : null);
    }

    private static Action button(Lines lines, Option option) {
        Action.Execute button = option.chosen()
                ? lines.button.press(Verb.VOTE_CAST, "ballot.undo", "scenario", option.id(), "chosen", false)
                : lines.button.press(Verb.VOTE_CAST, "ballot.choose", "scenario", option.id(), "chosen", true);
        return button.tooltip(button.title() + ": " + option.shortTitle());
    }

    /// The card once the vote is closed: how it came out and why; for the leader, what is left to choose.
    public static AdaptiveCard closed(Outcome outcome, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Markdown names = names(outcome, viewer);
        boolean chosen = outcome.ways().isEmpty();
        String heading = outcome.heading();
        lines.where(Markdown.ours(new Place.Vote().closed(viewer.words())));
        lines.heading(lines.say(heading, "names", names));
        outcome.results().forEach(result -> result(lines, result));
        lines.when(outcome.counted(), inner -> inner.aside(why(inner, outcome)));
        if (viewer.leads() && outcome.leader() != null) {
            LeaderPart leader = outcome.leader();
            lines.privately(block -> {
                new LeaderBlock(leader, viewer.words(), null, Kind.MORE)
                        .showing(inner -> inner.when(!chosen, each -> each.text(each.say("ballot.you-choose"))))
                        .draw(block);
                ways(block, outcome.ways(), viewer);
            });
        }
        return lines.card(lines.button.word(heading, "names", names));
    }

    private static Markdown names(Outcome outcome, Viewer viewer) {
        return Markdown.ours(viewer.words()
                .list(outcome.results().stream()
                        .filter(Result::held)
                        .map(result -> Markdown.guide(result.shortTitle()).text())
                        .toList()));
    }

    private static void result(Lines lines, Result result) {
        TextBlock title =
                TextBlock.of(Markdown.ours(result.id() + " · ").then("", Markdown.guide(result.shortTitle())));
        Column words = Column.stretch(result.held() ? title.bold() : title);
        if (result.votes() == null) {
            lines.add(ColumnSet.of(words).spaced(Spacing.SMALL));
        } else {
            TextBlock votes = TextBlock.of(Markdown.ours(Integer.toString(result.votes())));
            lines.add(ColumnSet.of(words, Column.narrow(result.held() ? votes.bold() : votes))
                    .spaced(Spacing.SMALL));
        }
    }

    private static Markdown why(Lines lines, Outcome outcome) {
        String key = outcome.decided() ? "ballot.why-most" : outcome.few() ? "ballot.why-few" : "ballot.why-even";
        return lines.say(key, "n", outcome.voters(), "name", outcome.leaderName());
    }

    private static void ways(Lines lines, List<List<String>> ways, Viewer viewer) {
        List<Action> buttons = new ArrayList<>();
        for (List<String> way : ways) {
            Markdown ids = Markdown.ours(viewer.words().list(way));
            buttons.add(lines.button.titled(
                    Verb.VOTE_DECIDE,
                    lines.button.word("ballot.take", "ids", ids),
                    "scenarios",
                    String.join(" ", way)));
        }
        if (!buttons.isEmpty()) {
            lines.buttons(buttons);
        }
    }
}
