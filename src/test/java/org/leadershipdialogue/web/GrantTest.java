package org.leadershipdialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;

class GrantTest {

    private static final Instant UNTIL = Instant.parse("2023-11-14T12:15:00Z");

    @Test
    void isReadAsItWasWrittenWhateverTheNameHolds() {
        var who = new Person("29:tomas", "Tomás\n\nRIVERA\n9");
        var french = new Grant("id", "k3f9", new Copy(Paper.READING_PACK, Format.TEXT, Locale.FRENCH), who, UNTIL);
        var plain = new Grant("id", "k3f9", Copy.of(Paper.SIGN_IN_SHEET, Format.XLSX), who, UNTIL);

        assertThat(Grant.of(french.text())).isEqualTo(french);
        assertThat(Grant.of(plain.text())).isEqualTo(plain);
    }
}
