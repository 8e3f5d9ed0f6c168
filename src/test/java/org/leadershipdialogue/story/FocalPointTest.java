package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.privacy.Everything;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a focal point does in the chat they have with the bot.
class FocalPointTest extends Hosted {

    private static final Map<String, String> HELD = Map.of(
            "date", "2023-11-20",
            "unit", "Field Support",
            "leader", "Wei Chen",
            "participants", "7",
            "visitors", "1",
            "personnel", "8",
            "sheet", "true");

    @Autowired
    RollUps rollUps;

    @Autowired
    JdbcClient database;

    @Test
    void collectsReportsAndRecordsTheCertification() throws Exception {
        in("personal");
        rollUps.expect(year(DELTA), List.of(new Expected("Field Support", "Wei Chen", "wei@example.org")));
        Member nadia = collecting("delta.nadia");
        nadia.types("roll-up");
        nadia.sees("0 of 1 manager has reported");
        assertThat(nadia.presses("roll-up.missing").toString()).contains("Wei Chen");
        assertThat(nadia.opens("remind").toString()).contains("is not in our roll-up yet", "bcc=wei@example.org");

        assertThat(nadia.sends("held", with("participants", "0")).toString()).contains("It needs a day that has come");
        nadia.sends("held", HELD);
        nadia.sees("1 of 1 manager has reported");
        nadia.sees("7 people took part");
        nadia.sees("**75 percent**");

        nadia.sends("certify", Map.of("submitted", "2023-11-20", "authority", "The Director"));
        nadia.sees("on the authority of");
        assertThat(rollUps.certified(year(DELTA)).orElseThrow().by()).isEqualTo("Nadia Rahman");
        nadia.types("roll-up");
        nadia.sees("has come down");
    }

    @Test
    void anothersEntityIsAsGoodAsNone() throws Exception {
        in("personal");
        Member nadia = collecting("delta.nadia");
        nadia.types("roll-up").sees(DELTA);
        JsonNode theirs = chat.posted()
                .getLast()
                .getValue()
                .path("refresh")
                .path("action")
                .path("data");
        Member hana = collecting("coast.hana");
        chat.tellsItsRoster(2, nadia, hana);

        assertThat(hana.pressesWith("roll-up.page", theirs).toString())
                .contains("for the focal points of an entity")
                .doesNotContain(DELTA);
        hana.types("roll-up");
        hana.sees(COAST);
    }

    @Test
    void whoeverIsNoFocalPointIsToldSo() throws Exception {
        in("personal");
        leila.types("roll-up");

        assertThat(chat.lines()).last().asString().contains("for the focal points of an entity");
    }

    @Test
    void whoeverWishesToBeErasedIsGoneFromTheirOfficeToo() throws Exception {
        in("personal");
        Member nadia = collecting("delta.nadia");
        nadia.types("roll-up").sees(DELTA);
        assertThat(rows(nadia.key())).isNotEmpty();

        nadia.types("erase my data");

        assertThat(rows(nadia.key())).isEmpty();
    }

    private List<String> rows(String words) {
        return Everything.in(database, false).stream()
                .filter(row -> row.contains(words))
                .toList();
    }

    private Member collecting(String key) {
        return new Member(chat, key.endsWith("nadia") ? "Nadia Rahman" : "Hana Sato", key, "en-GB");
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> changed = new HashMap<>(HELD);
        changed.put(field, value);
        return changed;
    }

    private EntityYear year(String entity) {
        return new EntityYear(entity, "2023");
    }
}
