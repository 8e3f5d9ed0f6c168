package org.leadershipdialogue.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.web.link.Browsers;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.Refusal;
import org.springframework.stereotype.Component;

/// Decides at each request who may be on the page; no right is kept.
@Component
public class Admission {

    private final Places places;
    private final Visits visits;
    private final Browsers browsers;
    private final Signatures signatures;

    Admission(Places places, Visits visits, Browsers browsers, Signatures signatures) {
        this.places = places;
        this.visits = visits;
        this.browsers = browsers;
        this.signatures = signatures;
    }

    /// What came of asking.
    public sealed interface Answer {
        /// In they go.
        record Admitted(Visit visit) implements Answer {}

        /// Not in.
        record Refused(Refusal why) implements Answer {}
    }

    /// Whether the visit with this id may go on.
    ///
    /// @param purpose of the page it asks for
    public Answer ask(Purpose purpose, String visitId, HttpServletRequest request) {
        var kept = visits.find(visitId);
        if (kept.isEmpty() || kept.get().visit().guest().purpose() != purpose) {
            return new Answer.Refused(Refusal.UNKNOWN);
        }
        var visit = kept.get().visit();
        if (!kept.get().browser().equals(browsers.asking(purpose, request).digest())) {
            return new Answer.Refused(Refusal.ELSEWHERE);
        }
        if (kept.get().over()) {
            return new Answer.Refused(Refusal.OVER);
        }
        if (!places.admit(visit.guest())) {
            return new Answer.Refused(Refusal.NOT_YOURS);
        }
        visits.seen(visit);
        return new Answer.Admitted(visit);
    }

    /// What every form of the visit holds, so that no other page can send one.
    public String token(Visit visit) {
        return signatures.sign(signed(visit));
    }

    /// Whether a form was sent from a page of this visit.
    public boolean isOurs(Visit visit, Entered entered) {
        return signatures.verify(signed(visit), entered.get("token"));
    }

    private static String signed(Visit visit) {
        return "form of a page\n" + visit.id();
    }
}
