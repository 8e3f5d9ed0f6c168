package org.leadershipdialogue.web.rollup;

import java.time.Clock;
import java.time.LocalDate;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.visit.Admission;
import org.leadershipdialogue.web.visit.Visit;
import org.springframework.stereotype.Component;

/// Lays before a visitor what is known at this moment.
@Component
class Desks {

    private final RollUps rollUps;
    private final Guides guides;
    private final Admission admission;
    private final Clock clock;

    Desks(RollUps rollUps, Guides guides, Admission admission, Clock clock) {
        this.rollUps = rollUps;
        this.guides = guides;
        this.admission = admission;
        this.clock = clock;
    }

    Desk of(Visit visit, Words words) {
        var year = Way.year(visit.guest());
        var known = new Desk.Known(rollUps.of(year), rollUps.expected(year), rollUps.certifications(year));
        // A Guide that was there when the link was made may have been taken away since.
        var guide = guides.find(year.guideId()).orElseGet(guides::latest);
        return new Desk(visit, known, guide, words, LocalDate.now(clock), admission.token(visit));
    }
}
