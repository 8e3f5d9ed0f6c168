package org.leadershipdialogue.bot.manager;

import java.util.List;
import java.util.Locale;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Forms;
import org.leadershipdialogue.card.ReportCard;
import org.leadershipdialogue.card.Role;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.teams.TeamsSettings;
import org.springframework.stereotype.Component;

/// Draws what is expected of a manager, in the year of the latest Guide.
@Component
class ManagerView {

    private final RollUps rollUps;
    private final Guides guides;
    private final Forms forms;

    ManagerView(RollUps rollUps, Guides guides, TeamsSettings settings) {
        this.rollUps = rollUps;
        this.guides = guides;
        this.forms = switch (settings.forms()) {
            case DIALOG -> Forms.DIALOG;
            case IN_CARD -> Forms.IN_CARD;
        };
    }

    Forms forms() {
        return forms;
    }

    Viewer viewer(Locale language) {
        return new Viewer(Words.of(language), Role.PARTICIPANT, true, forms);
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
