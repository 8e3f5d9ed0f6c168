package org.leadershipdialogue.bot.ethics;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Forms;
import org.leadershipdialogue.card.InsightsCard;
import org.leadershipdialogue.card.Role;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Insights;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.teams.TeamsSettings;
import org.springframework.stereotype.Component;

/// Draws the insights of the year of the latest Guide.
@Component
class InsightView {

    private final Insights insights;
    private final Guides guides;
    private final Forms forms;

    InsightView(Insights insights, Guides guides, TeamsSettings settings) {
        this.insights = insights;
        this.guides = guides;
        this.forms = switch (settings.forms()) {
            case DIALOG -> Forms.DIALOG;
            case IN_CARD -> Forms.IN_CARD;
        };
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
        return new Viewer(Words.of(language), Role.PARTICIPANT, true, forms);
    }
}
