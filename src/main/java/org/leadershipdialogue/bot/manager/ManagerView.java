package org.leadershipdialogue.bot.manager;

import java.util.List;
import java.util.Locale;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.OfficeViewers;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ReportCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.session.Person;
import org.springframework.stereotype.Component;

/// Draws what is expected of a manager, in the year of the latest Guide.
@Component
class ManagerView {

    private final RollUps rollUps;
    private final Guides guides;
    private final OfficeViewers viewers;

    ManagerView(RollUps rollUps, Guides guides, OfficeViewers viewers) {
        this.rollUps = rollUps;
        this.guides = guides;
        this.viewers = viewers;
    }

    boolean inCard() {
        return viewers.inCard();
    }

    Viewer viewer(Locale language) {
        return viewers.of(language);
    }

    /// @param who whose entries they may mend
    AdaptiveCard draw(Due due, Person who, EntityKey key, Locale language) {
        List<Held> own = rollUps.enteredBy(due.year(), who.id());
        return ReportCard.draw(
                new ReportCard.View(title(language), due, own), viewer(language), new Spot(key.written(), 0));
    }

    AdaptiveCard below(EntityKey key, Locale language) {
        return ReportCard.below(title(language), viewer(language), new Spot(key.written(), 0));
    }

    private String title(Locale language) {
        return guides.latest().in(language).title();
    }
}
