package org.leadershipdialogue.web.link;

import java.time.Clock;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Secret;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

/// The way in of one process.
public record LinkFixture(SignedLinks links, WayIn door, Browsers browsers, Bindings bindings) {

    public static LinkFixture of(TestDatabase database, Secret secret, String publicUrl, Clock clock) {
        var url = new PublicUrl(new MockEnvironment().withProperty("dialogue.public-url", publicUrl));
        var links = new SignedLinks(new Seal(secret), new Signatures(secret), url, clock);
        return new LinkFixture(links, new WayIn(links), new Browsers(url), bindings(database, clock));
    }

    public static Bindings bindings(TestDatabase database, Clock clock) {
        return new Bindings(database.writes(), database.jdbc(), clock);
    }
}
