package org.leadershipdialogue.web.rollup;

import jakarta.servlet.http.HttpServletRequest;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.web.link.Browsers;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.springframework.stereotype.Component;

/// Decides at each request who may be on the page; no right is kept.
@Component
class Admission {

    private final FocalPoints focalPoints;
    private final Visits visits;
    private final Browsers browsers;
    private final Signatures signatures;

    Admission(FocalPoints focalPoints, Visits visits, Browsers browsers, Signatures signatures) {
        this.focalPoints = focalPoints;
        this.visits = visits;
        this.browsers = browsers;
        this.signatures = signatures;
    }

    /// What came of asking.
    sealed interface Answer {
        record Admitted(Visit visit) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    boolean serves(Visit.Guest guest) {
        return focalPoints.serves(guest.identity(), guest.year().entity());
    }

    Answer ask(String visitId, HttpServletRequest request) {
        var kept = visits.find(visitId);
        if (kept.isEmpty()) {
            return new Answer.Refused(Refusal.UNKNOWN);
        }
        var visit = kept.get().visit();
        if (!kept.get()
                .browser()
                .equals(browsers.asking(Purpose.ROLL_UP, request).digest())) {
            return new Answer.Refused(Refusal.ELSEWHERE);
        }
        if (kept.get().over()) {
            return new Answer.Refused(Refusal.OVER);
        }
        if (!serves(visit.guest())) {
            return new Answer.Refused(Refusal.NOT_YOURS);
        }
        visits.seen(visit);
        return new Answer.Admitted(visit);
    }

    /// What every form of the visit holds, so that no other page can send one.
    String token(Visit visit) {
        return signatures.sign(signed(visit));
    }

    boolean isOurs(Visit visit, Entered entered) {
        return signatures.verify(signed(visit), entered.get("token"));
    }

    private static String signed(Visit visit) {
        return "roll-up form\n" + visit.id();
    }
}
