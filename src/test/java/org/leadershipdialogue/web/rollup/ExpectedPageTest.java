package org.leadershipdialogue.web.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rollup.Expected;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who is expected to hold a session: the list a focal point brings, and reminding those who are missing.
class ExpectedPageTest extends AtTheDesk {

    @Test
    void beginsByAskingWhoIsExpected() {
        assertThat(nadia.sees(""))
                .contains("Office for &lt;i&gt;River", "Who is expected to hold a session?", "None is known yet")
                .doesNotContain("<i>", "Record certification");
    }

    @Test
    void takesTheListOfThoseExpectedFromAFile() {
        var file =
                "\ufeffUnit;Manager;E-mail\r\nLegal;Rashid Aziz;rashid@example.org\r\n\"Dams; and Safety\";=cmd|x;\r\n";

        assertThat(uploads(file.getBytes(UTF_8)).getStatus()).isEqualTo(303);

        assertThat(nadia.rollUps.expected(nadia.basins))
                .containsExactly(
                        new Expected("Legal", "Rashid Aziz", "rashid@example.org"),
                        new Expected("Dams; and Safety", "=cmd|x", ""));
        assertThat(nadia.sees("")).contains("0 of 2 managers have reported", "Not complete", "=cmd|x");
        assertThat(nadia.sees("?show=remind")).contains("mailto:?bcc=rashid@example.org&amp;subject=", "=cmd|x · Dams");
    }

    @Test
    void tellsTheMistakesOfAListByTheirLinesAndLeavesTheOldOneAsItWas() {
        nadia.rollUps.expect(nadia.basins, List.of(new Expected("Legal", "Rashid Aziz", "")));
        var file =
                "unit,manager,email\nLegal,Rashid Aziz\n,Nobody\nCoast,Mei,not an address\nLegal, rashid aziz \na,b,c@d,e\n";

        var answer = uploads(file.getBytes(UTF_8));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desktop.text(answer))
                .contains("4 lines need mending", "Line 3: The unit is missing.", "Line 4: This is no e-mail address.")
                .contains("Line 5: This unit with this manager", "Line 6: More cells than columns")
                .contains("Coast,Mei,not an address");
        assertThat(nadia.rollUps.expected(nadia.basins)).hasSize(1);
    }

    @Test
    void refusesToGuessWhatAFileSays() {
        var guess = uploads("unit,manager\nÉtudes,José\n".getBytes(Charset.forName("windows-1252")));
        assertThat(guess.getStatus()).isEqualTo(422);
        assertThat(Desktop.text(guess)).contains("The file is not in UTF-8", "Nothing is saved yet");
        assertThat(uploads("unit,manager\na,\"b\n".getBytes(UTF_8)).getStatus()).isEqualTo(422);
        assertThat(uploads("Legal\n".getBytes(UTF_8)).getStatus()).isEqualTo(422);

        assertThat(nadia.rollUps.expected(nadia.basins)).isEmpty();
    }

    @Test
    void givesTheAddressesToCopyWhereTheyAreTooManyForAMailProgram() {
        var many = IntStream.range(0, 90)
                .mapToObj(number -> new Expected("Unit " + number, "", "leader" + number + "@example.org"))
                .toList();
        nadia.rollUps.expect(nadia.basins, many);

        assertThat(nadia.sees("?show=remind"))
                .contains("leader88@example.org; leader89@example.org", "mailto:?subject=")
                .doesNotContain("bcc=");
    }

    private MockHttpServletResponse uploads(byte[] file) {
        return nadia.posts(
                "?show=expected", Multipart.of(Map.of("token", nadia.token(), "list", ""), Map.of("file", file)));
    }
}
