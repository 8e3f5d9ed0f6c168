package org.leadershipdialogue.card;

import java.time.Instant;
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
    /// @param until when it closes; null if the leader closes it
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

    /// @param id the scenario's id in the Guide
    /// @param shortTitle and `theme` from the Guide
    /// @param chosen whether the viewer has chosen it
    public record Option(String id, String shortTitle, String theme, boolean chosen) {}

    /// One line of the result, in the order of the Guide.
    ///
    /// @param held whether the session holds it
    public record Result(String id, String shortTitle, int votes, boolean held) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.ours(new Place.Vote().where(viewer.words())));
        lines.heading(lines.say("ballot.heading", "n", view.choose()));
        boolean first = true;
        for (Option option : view.options()) {
            option(lines, option, first, viewer);
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

    private static void option(Lines lines, Option option, boolean first, Viewer viewer) {
        Markdown title = Markdown.ours(option.id() + " · ").then("", Markdown.guide(option.shortTitle()));
        Markdown theme = Markdown.guide(option.theme());
        Markdown second = option.chosen() ? lines.say("ballot.chosen", "theme", theme) : theme;
        lines.row(first, title.bold(), second, viewer.signedIn() ? button(lines, option) : null);
    }

    private static Action button(Lines lines, Option option) {
        Action.Execute button = option.chosen()
                ? lines.button.press(Verb.VOTE_CAST, "ballot.undo", "scenario", option.id(), "chosen", false)
                : lines.button.press(Verb.VOTE_CAST, "ballot.choose", "scenario", option.id(), "chosen", true);
        return button.tooltip(button.title() + ": " + option.shortTitle());
    }

    /// The card once the vote is closed.
    public static AdaptiveCard settled(List<Result> results, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        List<String> held = results.stream()
                .filter(Result::held)
                .map(Result::shortTitle)
                .map(title -> Markdown.guide(title).text())
                .toList();
        Markdown names = Markdown.ours(viewer.words().list(held));
        lines.where(Markdown.ours(new Place.Vote().closed(viewer.words())));
        lines.heading(lines.say("ballot.result", "names", names));
        for (Result result : results) {
            TextBlock title =
                    TextBlock.of(Markdown.ours(result.id() + " · ").then("", Markdown.guide(result.shortTitle())));
            TextBlock votes = TextBlock.of(Markdown.ours(Integer.toString(result.votes())));
            lines.add(ColumnSet.of(
                            Column.stretch(result.held() ? title.bold() : title),
                            Column.narrow(result.held() ? votes.bold() : votes))
                    .spaced(Spacing.SMALL));
        }
        return lines.card(lines.button.word("ballot.result", "names", names));
    }
}
