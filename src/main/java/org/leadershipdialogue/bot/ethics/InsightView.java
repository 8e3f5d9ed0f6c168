package org.leadershipdialogue.bot.ethics;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.office.OfficeViewers;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.InsightsCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Insights;
import org.springframework.stereotype.Component;

/// Draws the insights of the year of the latest Guide.
@Component
class InsightView {

    private final Insights insights;
    private final Guides guides;
    private final OfficeViewers viewers;

    InsightView(Insights insights, Guides guides, OfficeViewers viewers) {
        this.insights = insights;
        this.guides = guides;
        this.viewers = viewers;
    }

    /// @param page where the page is, if somebody has just asked
    AdaptiveCard draw(InsightKey key, Locale language, @Nullable URI page) {
        Edition guide = guide(language);
        return InsightsCard.draw(
                new InsightsCard.View(
                        guide.title(),
                        insights.of(guides.latest().id()),
                        guide.terms().rolledUpBy(),
                        page),
                viewer(language),
                new Spot(key.written(), 0));
    }

    AdaptiveCard below(InsightKey key, Locale language) {
        return InsightsCard.below(guide(language).title(), viewer(language), new Spot(key.written(), 0));
    }

    private Edition guide(Locale language) {
        return guides.latest().in(language);
    }

    private Viewer viewer(Locale language) {
        return viewers.of(language);
    }
}
