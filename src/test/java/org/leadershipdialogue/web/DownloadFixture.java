package org.leadershipdialogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.export.Papers;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Secret;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.EntraSignIn;
import org.leadershipdialogue.web.link.LinkFixture;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The downloads of one process, with a clock to set and one session, `k3f9`, that has a sheet.
final class DownloadFixture {

    static final Person TOMAS = new Person("29:tomas", "Tomás <b>\"Rivera\"</b>\n& Co.");

    Instant now = Instant.parse("2023-11-14T12:00:00Z");
    private final Links links;
    final LinkFixture way;
    final MockMvc web;

    DownloadFixture(TestDatabase database, Secret secret, String publicUrl) {
        this(database, secret, publicUrl, LinkFixture.NO_SIGN_IN);
    }

    /// Where this asks for a sign-in; the directory id of whoever has a link is their Teams id with `oid` before it.
    DownloadFixture(TestDatabase database, Secret secret, String publicUrl, EntraSignIn entra) {
        InstantSource source = () -> now;
        var clock = source.withZone(ZoneOffset.UTC);
        way = LinkFixture.of(database, secret, publicUrl, clock, entra);
        var fetches = new Fetches(database.writes(), database.jdbc(), way.bindings(), clock);
        links = new MadeLinks(way.links(), fetches);
        web = MockMvcBuilders.standaloneSetup(
                        new DownloadController(way.door(), new OneSheet(), fetches, way.browsers()),
                        new SignInController(
                                way.signIn(),
                                way.door(),
                                way.links(),
                                (session, who, id) -> id.equals("oid-" + who.id())))
                .build();
    }

    URI link() {
        return linkTo("k3f9");
    }

    URI linkTo(String session) {
        return links.to(session, Copy.of(Paper.SIGN_IN_SHEET, Format.CSV), TOMAS);
    }

    URI linkTo(Copy copy) {
        return links.to("k3f9", copy, TOMAS);
    }

    private static final class OneSheet implements Papers {

        @Override
        public Optional<String> title(String session, Copy copy) {
            return session.equals("k3f9") ? Optional.of("Sheet <i>of</i> \"Été\"") : Optional.empty();
        }

        @Override
        public Optional<PaperFile> write(String session, Copy copy) {
            var content = copy.paper() == Paper.SIGN_IN_SHEET ? "1,Amina" : copy.paper() + " " + copy.language();
            return title(session, copy)
                    .map(title -> new PaperFile(title, "Été.csv", copy.format().mediaType(), content.getBytes(UTF_8)));
        }
    }
}
