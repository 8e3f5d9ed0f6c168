package org.leadershipdialogue.web;

import java.net.URI;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;
import org.springframework.stereotype.Component;

/// Says in a link's words what it is to.
@Component
final class MadeLinks implements Links {

    private final SignedLinks links;
    private final Fetches fetches;

    MadeLinks(SignedLinks links, Fetches fetches) {
        this.links = links;
        this.fetches = fetches;
    }

    @Override
    public URI to(String sessionId, Copy copy, Person who) {
        return links.to(Purpose.DOWNLOAD, new Download(sessionId, copy).words(), who);
    }

    @Override
    public boolean fetched(String sessionId, Paper paper) {
        return fetches.any(sessionId, paper);
    }
}
