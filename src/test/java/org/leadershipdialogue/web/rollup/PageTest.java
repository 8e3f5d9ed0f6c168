package org.leadershipdialogue.web.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rollup.Expected;

/// What a focal point does on the page of an entity's roll-up.
class PageTest extends AtTheDesk {

    private static final Map<String, String> SESSION = Map.of(
            "date", "2023-11-20",
            "leader", "João Matos",
            "unit", "Data, \"Mapping\" & <b>more</b>",
            "participants", "18",
            "visitors", "2",
            "personnel", "٢١",
            "sheet", "yes");

    @Test
    void entersASessionAndAddsItUp() {
        var answer = nadia.sends("?show=session", SESSION);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("?done=entered");
        assertThat(nadia.sees("?done=entered"))
                .contains("The session is in the roll-up.", "18 people took part. 76 percent of the personnel.")
                .contains("Data, &quot;Mapping&quot; &amp; &lt;b&gt;more", "2 of them visitors", "sheet at hand")
                .doesNotContain("<b>");
    }

    @Test
    void handsOutAppendixEAsAFile() {
        nadia.sends("?show=session", SESSION);
        assertThat(nadia.sees("")).contains("?show=export");

        var file = nadia.sends("?show=export", Map.of("kind", "CSV"));

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(Desktop.text(file)).contains("18,21");
        assertThat(nadia.trace(database)).containsExactly("29:nadia opened", "29:nadia CSV");
        assertThat(nadia.sends("?show=export", Map.of("kind", "TEXT")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void entersASessionOnceThoughTheButtonWasPressedTwice() {
        var twice = new HashMap<>(SESSION);
        twice.put("form", "the very same form");
        nadia.sends("?show=session", twice);
        nadia.sends("?show=session", twice);

        assertThat(nadia.rollUps.of(nadia.basins).sessions()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongBesideEachFieldAndKeepsWhatWasTyped() {
        var wrong = Map.of(
                "date", "2031-02-30",
                "leader", "  ",
                "unit", "x".repeat(201),
                "participants", "-3",
                "visitors", "many",
                "personnel", "1e9");

        var answer = nadia.sends("?show=session", wrong);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desktop.text(answer))
                .contains("Nothing is saved yet.", "href=\"#date\"", "aria-describedby=\"unit-wrong\"")
                .contains("value=\"-3\"", "value=\"many\"", "value=\"1e9\"", "value=\"2031-02-30\"");
        assertThat(nadia.rollUps.of(nadia.basins).sessions()).isEmpty();
    }

    @Test
    void refusesDaysThatCannotBe() {
        for (var day : List.of("2023-12-06", "2022-12-31", "+999999999-12-31", "yesterday", "")) {
            var session = new HashMap<>(SESSION);
            session.put("date", day);
            assertThat(nadia.sends("?show=session", session).getStatus())
                    .as(day)
                    .isEqualTo(422);
        }
        assertThat(nadia.rollUps.of(nadia.basins).sessions()).isEmpty();
    }

    @Test
    void correctsAndRemovesWhatWasEnteredByHand() {
        nadia.held("Field Support", 9, 12);
        var id = nadia.rollUps.of(nadia.basins).sessions().getFirst().id();
        var form = nadia.sees("?show=session&id=" + id);
        assertThat(form).contains("Correct a session", "value=\"9\"", "value=\"2023-11-20\"", "checked");

        var corrected = new HashMap<>(SESSION);
        corrected.put("id", id);
        assertThat(nadia.sends("?show=session&id=" + id, corrected).getStatus()).isEqualTo(303);
        assertThat(nadia.rollUps.of(nadia.basins).total().participants()).isEqualTo(18);

        assertThat(nadia.sees("?show=remove&id=" + id)).contains("Remove this session?", "João Matos");
        assertThat(nadia.sends("?show=remove&id=" + id, Map.of("id", id)).getStatus())
                .isEqualTo(303);
        assertThat(nadia.sends("?show=remove&id=" + id, Map.of("id", id, "token", nadia.token()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(nadia.rollUps.of(nadia.basins).sessions()).isEmpty();
    }

    @Test
    void putsTwoSessionsOfOneUnitIntoOneRowAndCountsItsPersonnelOnce() {
        nadia.held("Data and Mapping", 12, 21);
        nadia.held("Mapping", 6, 21);
        var id = nadia.rollUps.of(nadia.basins).sessions().stream()
                .filter(held -> held.unit().equals("Mapping"))
                .findFirst()
                .orElseThrow()
                .id();

        nadia.sends("?show=unit&id=" + id, Map.of("id", id, "unit", "Data and Mapping"));

        assertThat(nadia.sees("")).contains("18 people took part. 85 percent", "2 sessions", "its leader named");
        assertThat(nadia.rollUps.of(nadia.basins).rows()).hasSize(1);
    }

    @Test
    void certifiesOnceAllHaveReportedAndShowsWhatChangedSince() {
        nadia.rollUps.expect(nadia.basins, List.of(new Expected("Legal", "Rashid Aziz", "")));
        assertThat(nadia.sees("?show=certify")).contains("Not complete").doesNotContain("<form");
        nadia.held("Legal", 8, 9);
        assertThat(nadia.sees("?show=certify"))
                .contains("forms.office.com/e/rfpFM6NcVN", "Certification of Completion", "Legal");

        var record = Map.of("submitted", "2023-12-04", "authority", "The Director, <i>Basins</i>", "form", "one");
        assertThat(nadia.sends("?show=certify", record).getStatus()).isEqualTo(303);
        nadia.sends("?show=certify", record);

        assertThat(nadia.rollUps.certifications(nadia.basins)).hasSize(1);
        assertThat(nadia.sees(""))
                .contains("Sent on 4 December 2023. On the authority of The Director, &lt;i&gt;Basins")
                .contains("Nothing has changed since.");
        nadia.held("Partnerships", 5, 6);
        assertThat(nadia.sees("")).contains("Changed since it was certified", "<td>–</td><td>5 of 6</td>");
    }

    @Test
    void certifiesNoFiguresThatTheReaderHasNotSeen() {
        nadia.rollUps.expect(nadia.basins, List.of(new Expected("Legal", "", "")));
        nadia.held("Legal", 8, 9);
        var record = Map.of("submitted", LocalDate.of(2023, 12, 4).toString(), "authority", "The Director");
        var stale = new HashMap<>(record);
        stale.put("seen", "what was before");

        var answer = nadia.sends("?show=certify", stale);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desktop.text(answer)).contains("The figures have changed", "value=\"The Director\"");
        assertThat(nadia.rollUps.certifications(nadia.basins)).isEmpty();
    }

    @Test
    void refusesWhatNoPageOfOursSends() {
        var forged = nadia.sends("?show=session", with("token", "x".repeat(43)));
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(nadia.posts("?show=session", Multipart.of(SESSION)).getStatus())
                .isEqualTo(403);
        var other = new Desktop(database).open().token();
        assertThat(nadia.sends("?show=session", with("token", other)).getStatus())
                .isEqualTo(403);
        assertThat(nadia.sends("?show=nothing", with("token", nadia.token())).getStatus())
                .isEqualTo(404);
        assertThat(nadia.rollUps.of(nadia.basins).sessions()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeOrNoFormAtAll() {
        var large = Multipart.of(Map.of("token", nadia.token()), Map.of("file", new byte[2 << 20]));
        assertThat(nadia.posts("?show=expected", large).getStatus()).isEqualTo(413);
        for (var body : List.of("", "------WebKitFormBoundaryk3f9", "token=x", "--\r\n\r\n--")) {
            var nonsense = new Multipart(large.type(), body.getBytes(UTF_8));
            assertThat(nadia.posts("?show=session", nonsense).getStatus()).isEqualTo(400);
        }
        for (var type : List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain")) {
            assertThat(nadia.posts("?show=session", new Multipart(type, large.body()))
                            .getStatus())
                    .isEqualTo(400);
        }
    }

    @Test
    void anotherEntitysSessionIsAsGoodAsNone() {
        var coasts = new Desktop(database).open();
        coasts.held("Coast Watch", 4, 5);
        var id = coasts.rollUps.of(coasts.basins).sessions().getFirst().id();

        assertThat(nadia.sees("?show=remove&id=" + id)).contains("There is nothing here any more");
        assertThat(nadia.sends("?show=session&id=" + id, with("id", id)).getStatus())
                .isEqualTo(404);
        assertThat(coasts.rollUps.of(coasts.basins).total().participants()).isEqualTo(4);
    }

    @Test
    void speaksFrench() {
        assertThat(nadia.reads("fr-CA").sees("?show=session")).contains("lang=\"fr\"", "Date de la séance");
    }

    private static Map<String, String> with(String field, String value) {
        var session = new HashMap<>(SESSION);
        session.put(field, value);
        return session;
    }
}
