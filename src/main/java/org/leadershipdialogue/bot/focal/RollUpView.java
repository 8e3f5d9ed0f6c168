package org.leadershipdialogue.bot.focal;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.OfficeViewers;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.RollUpCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// Draws the roll-up of an entity, in the year of the latest Guide.
@Component
class RollUpView {

    private final RollUps rollUps;
    private final Guides guides;
    private final OfficeViewers viewers;

    RollUpView(RollUps rollUps, Guides guides, OfficeViewers viewers) {
        this.rollUps = rollUps;
        this.guides = guides;
        this.viewers = viewers;
    }

    EntityYear year(String entity) {
        return new EntityYear(entity, guides.latest().id());
    }

    Edition guide(Locale language) {
        return guides.latest().in(language);
    }

    boolean inCard() {
        return viewers.inCard();
    }

    Viewer viewer(Locale language) {
        return viewers.of(language);
    }

    /// @param all whether everybody who is missing is listed
    /// @param page where the page is, if somebody has just asked
    AdaptiveCard draw(String entity, EntityKey key, Locale language, boolean all, @Nullable URI page) {
        RollUp rollUp = rollUps.of(year(entity));
        var certified = rollUps.certified(rollUp.year())
                .map(done -> new RollUpCard.Certified(
                        done.submitted(), done.authority(), done.since(rollUp).size()))
                .orElse(null);
        return RollUpCard.draw(
                new RollUpCard.View(guide(language).title(), rollUp, all, page, certified),
                viewer(language),
                new Spot(key.written(), 0));
    }

    AdaptiveCard below(EntityKey key, Locale language) {
        return RollUpCard.below(guide(language).title(), viewer(language), new Spot(key.written(), 0));
    }
}
