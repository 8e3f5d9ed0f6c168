package org.leadershipdialogue.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;

class GrantTest {

    private static final Instant UNTIL = Instant.parse("2023-11-14T12:15:00Z");

    @Test
    void isReadAsItWasWrittenWhateverItHolds() {
        var who = new Person("29:tomas", "Tomás\n\nRIVERA\n9 & Co. %26 \u0000");
        var grant = new Grant("id", List.of("a&b", "", "c\nd", "é"), who, UNTIL);
        var bare = new Grant("id", List.of(), who, UNTIL);

        assertThat(Grant.of(grant.text())).isEqualTo(grant);
        assertThat(Grant.of(bare.text())).isEqualTo(bare);
    }
}
