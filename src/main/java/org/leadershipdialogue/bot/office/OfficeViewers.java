package org.leadershipdialogue.bot.office;

import java.util.Locale;
import org.leadershipdialogue.card.Forms;
import org.leadershipdialogue.card.Role;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.teams.TeamsSettings;
import org.springframework.stereotype.Component;

/// How somebody sees the card of an office: in their language, with forms as the operator set them.
@Component
public class OfficeViewers {

    private final Forms forms;

    OfficeViewers(TeamsSettings settings) {
        this.forms = switch (settings.forms()) {
            case DIALOG -> Forms.DIALOG;
            case IN_CARD -> Forms.IN_CARD;
        };
    }

    /// Whoever reads this language.
    public Viewer of(Locale language) {
        return new Viewer(Words.of(language), Role.PARTICIPANT, true, forms);
    }

    /// Whether forms open inside the card.
    public boolean inCard() {
        return forms == Forms.IN_CARD;
    }
}
