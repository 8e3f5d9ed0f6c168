package org.leadershipdialogue.card;

import java.util.List;
import org.leadershipdialogue.card.element.Markdown;

/// What the group said of how a session was led: sums alone, once the form is closed and enough have replied.
public final class ResultsCard {

    private ResultsCard() {}

    /// @param unit whose session it was
    public record View(String unit, List<Result> results) {

        public View {
            results = List.copyOf(results);
        }
    }

    /// One field of the form.
    ///
    /// @param label the Guide's words
    /// @param average from 1 to 5
    /// @param replies how many rated it, five or more
    public record Result(String label, double average, int replies) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(lines.say("to-do.where"));
        lines.heading(lines.say("results.heading", "unit", view.unit()));
        for (Result result : view.results()) {
            lines.title(Markdown.guide(result.label()));
            lines.more(lines.say("results.average", "average", result.average(), "n", result.replies()));
        }
        lines.aside(lines.say("results.once"));
        return lines.card(lines.button.word("results.heading", "unit", view.unit()));
    }
}
