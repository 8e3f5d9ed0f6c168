package org.leadershipdialogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.SheetFile;
import org.leadershipdialogue.export.Sheets;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Secret;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The downloads of one process, with a clock to set and one session, `k3f9`, that has a sheet.
final class DownloadFixture {

    static final Person TOMAS = new Person("29:tomas", "Tomás <b>\"Rivera\"</b>\n& Co.");

    Instant now = Instant.parse("2023-11-14T12:00:00Z");
    private final SignedLinks links;
    final MockMvc web;

    DownloadFixture(TestDatabase database, Secret secret, String publicUrl) {
        InstantSource source = () -> now;
        var clock = source.withZone(ZoneOffset.UTC);
        var url = new PublicUrl(new MockEnvironment().withProperty("dialogue.public-url", publicUrl));
        var fetches = new Fetches(database.writes(), database.jdbc(), clock);
        links = new SignedLinks(new Seal(secret), new Signatures(secret), url, fetches, clock);
        web = MockMvcBuilders.standaloneSetup(new DownloadController(links, sheets(), fetches, url))
                .build();
    }

    private static Sheets sheets() {
        return (session, format) -> session.equals("k3f9")
                ? Optional.of(new SheetFile(
                        "Sheet <i>of</i> \"Été\"", "Été.csv", format.mediaType(), "1,Amina".getBytes(UTF_8)))
                : Optional.empty();
    }

    URI link() {
        return links.signInSheet("k3f9", TOMAS, Format.CSV);
    }

    URI linkTo(String session) {
        return links.signInSheet(session, TOMAS, Format.CSV);
    }
}
