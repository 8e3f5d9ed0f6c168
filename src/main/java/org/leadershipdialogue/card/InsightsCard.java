package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.FactSet;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.insight.Figures;
import org.leadershipdialogue.insight.Insight;

/// What the sessions of a year say together, for the Ethics Office: how much there is, what is folded away and why, and
/// the way to the page.
public final class InsightsCard {

    private InsightsCard() {}

    /// @param title of the Guide
    /// @param folded the last day on which small entities wait for more of their own
    /// @param page where all of it is; null where nobody has asked for it just now
    public record View(
            String title,
            Insight insight,
            LocalDate folded,
            @Nullable URI page) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Insight insight = view.insight();
        Markdown heading = heading(lines, insight);
        lines.where(Markdown.guide(view.title()).then(" · ", lines.say("insight.insights")));
        lines.heading(heading);
        if (!insight.empty()) {
            lines.text(counted(lines, insight));
            lines.facts(facts(lines, insight));
        }
        lines.more(lines.say("insight.least"));
        lines.more(lines.say("insight.folded", "date", lines.words().date(view.folded())));
        Action page = view.page() == null
                ? lines.button.press(Verb.INSIGHTS_PAGE, "insight.page")
                : lines.button.link("insight.open-page", view.page());
        lines.buttons(page);
        lines.aside(lines.say(view.page() == null ? "insight.nobody-named" : "insight.page-once"));
        return lines.card(heading.plain());
    }

    /// What is left in the chat where the card has come down.
    public static AdaptiveCard below(String title, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.guide(title));
        lines.more(lines.say("insight.below"));
        return lines.card(lines.button.word("insight.below"));
    }

    private static Markdown heading(Lines lines, Insight insight) {
        return insight.empty()
                ? lines.say("insight.nothing")
                : lines.say("insight.sessions", "n", insight.held().total().sessions());
    }

    private static Markdown counted(Lines lines, Insight insight) {
        int named = insight.held().entities().size();
        int others = insight.held().others().map(Figures::sessions).orElse(0);
        Markdown counted = lines.say("insight.entities", "n", named);
        return others == 0 ? counted : counted.then(" ", lines.say("insight.others", "n", others));
    }

    private static List<FactSet.Fact> facts(Lines lines, Insight insight) {
        List<FactSet.Fact> facts = new ArrayList<>();
        facts.add(fact(lines, "insight.leaders", insight.leadersRatings()));
        facts.add(fact(lines, "insight.participants", insight.participantsRatings()));
        facts.add(fact(lines, "insight.texts", insight.texts()));
        return facts;
    }

    private static FactSet.Fact fact(Lines lines, String key, int number) {
        return new FactSet.Fact(lines.button.word(key), lines.say("insight.number", "n", number));
    }
}
