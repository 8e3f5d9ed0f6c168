package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.Viewer;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;

/// One card of the agenda about to be drawn: what, where, for whom, when.
///
/// @param session as it is now
/// @param visit which time at which stop
/// @param guide in the looker's language
/// @param looker who looks
/// @param now at this moment
record Scene(Session session, Visit visit, Edition guide, Looker looker, Instant now) {

    Stop stop() {
        return session.stop(visit);
    }

    Viewer viewer() {
        return looker.viewer();
    }

    /// Only the present card's buttons move the session; the others stay the same through every move.
    Spot spot() {
        return new Spot(
                session.id() + "/" + visit.number(),
                visit.isPresent() ? session.progress().moves() : 0);
    }

    /// Whether the session is here and not over.
    boolean live() {
        return visit.isPresent() && session.phase().isUnderWay();
    }

    boolean led() {
        String person = looker.personId();
        return person != null && session.roles().mayLead(person);
    }
}
