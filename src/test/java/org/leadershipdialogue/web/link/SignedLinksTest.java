package org.leadershipdialogue.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

class SignedLinksTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2023-11-14T12:00:00Z"), ZoneOffset.UTC);

    private final SignedLinks links = new SignedLinks(
            new Seal(TestDatabase.SECRET),
            new Signatures(TestDatabase.SECRET),
            new PublicUrl(new MockEnvironment()),
            NOW);

    @Test
    void aLinkForOnePurposeIsWorthNothingForAnother() {
        var path = links.to(Purpose.ROLL_UP, List.of("Basins"), new Person("29:nadia", "Nadia"))
                .getPath();
        var token = path.substring(path.lastIndexOf('/') + 1);

        assertThat(links.read(Purpose.ROLL_UP, token).orElseThrow().what()).containsExactly("Basins");
        assertThat(links.read(Purpose.DOWNLOAD, token)).isEmpty();
    }
}
