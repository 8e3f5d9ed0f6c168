package org.leadershipdialogue.web.insight;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.insight.EthicsOffice;
import org.leadershipdialogue.insight.InsightLinks;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.LinkPage;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;
import org.leadershipdialogue.web.visit.Guest;
import org.leadershipdialogue.web.visit.Place;
import org.springframework.stereotype.Component;

/// The links to the Ethics Office's page, and whom they let in.
@Component
final class InsightPlace implements InsightLinks, Place {

    private final SignedLinks links;
    private final EthicsOffice office;

    InsightPlace(SignedLinks links, EthicsOffice office) {
        this.links = links;
        this.office = office;
    }

    @Override
    public URI to(Person who, Identity identity) {
        return new Guest(Purpose.INSIGHTS, List.of(), who, identity).link(links);
    }

    @Override
    public Purpose purpose() {
        return Purpose.INSIGHTS;
    }

    @Override
    public boolean exists(Guest guest) {
        return true;
    }

    @Override
    public boolean admits(Guest guest) {
        return office.has(guest.identity());
    }

    @Override
    public String offer(Guest guest, Words words) {
        return LinkPage.offer(
                words,
                words.say("insights.title"),
                words.say("link.for", "name", guest.who().name()) + " " + words.say("insights.page-is"),
                words.say("insights.open"),
                words.say("insights.once", "minutes", SignedLinks.LIFE.toMinutes()));
    }
}
