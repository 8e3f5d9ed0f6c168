package org.leadershipdialogue.web.rollup;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.RollUpLinks;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.LinkPage;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;
import org.leadershipdialogue.web.visit.Guest;
import org.leadershipdialogue.web.visit.Place;
import org.springframework.stereotype.Component;

/// The links to the page of an entity's roll-up, and whom they let in.
@Component
final class Way implements RollUpLinks, Place {

    private final SignedLinks links;
    private final FocalPoints focalPoints;
    private final Guides guides;

    Way(SignedLinks links, FocalPoints focalPoints, Guides guides) {
        this.links = links;
        this.focalPoints = focalPoints;
        this.guides = guides;
    }

    @Override
    public URI to(EntityYear year, Person who, Identity identity) {
        return new Guest(Purpose.ROLL_UP, List.of(year.entity(), year.guideId()), who, identity).link(links);
    }

    /// Whose roll-up the guest comes for.
    static EntityYear year(Guest guest) {
        return new EntityYear(guest.what().getFirst(), guest.what().get(1));
    }

    @Override
    public Purpose purpose() {
        return Purpose.ROLL_UP;
    }

    @Override
    public boolean exists(Guest guest) {
        return guides.find(year(guest).guideId()).isPresent();
    }

    @Override
    public boolean admits(Guest guest) {
        return focalPoints.serves(guest.identity(), year(guest).entity());
    }

    @Override
    public String offer(Guest guest, Words words) {
        return LinkPage.offer(
                words,
                words.say("roll-up.page-of", "entity", year(guest).entity()),
                words.say("link.for", "name", guest.who().name()) + " " + words.say("roll-up.page-is"),
                words.say("roll-up.open"),
                words.say("roll-up.once", "minutes", SignedLinks.LIFE.toMinutes()));
    }
}
