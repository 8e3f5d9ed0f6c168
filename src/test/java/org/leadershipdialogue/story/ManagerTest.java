package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.privacy.Everything;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.session.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A manager who held a session without the bot reports it, in the chat they have with it.
class ManagerTest extends Hosted {

    private static final EntityYear YEAR = new EntityYear(COAST, "2023");
    private static final Person NADIA = new Person("29:nadia", "Nadia Rahman");

    @Autowired
    RollUps rollUps;

    @Autowired
    JdbcClient database;

    private final String unit = "Unit " + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void isExpected() {
        rollUps.expect(
                YEAR,
                List.of(
                        new Expected(unit, "Wei Chen", address + "@Example.org"),
                        new Expected("Registry", "Hana Sato", "other@example.org")));
    }

    @Test
    void reportsASessionTheBotDidNotSeeAndCorrectsIt() throws Exception {
        Member wei = asksForTheReport();
        wei.sees("One session is not reported yet");

        assertThat(wei.sends("held", held("participants", "0")).toString()).contains("It needs a day that has come");
        assertThat(wei.sends("held", held("unit", "Registry")).toString()).contains("It needs a day that has come");
        wei.sends("held", held("participants", "7"));
        wei.sees("Everything is reported");
        assertThat(reported()).extracting(Held::by).containsExactly("Wei Chen");

        JsonNode form = opened(wei, "Correct");
        assertThat(form.toString()).contains("\"value\":7");
        wei.sends("Correct", held("participants", "8"));
        wei.sees("8 people");
        assertThat(reported()).extracting(each -> each.turnout().participants()).containsExactly(8);
    }

    @Test
    void takesOutWhatTheyEntered() throws Exception {
        Member wei = asksForTheReport();
        wei.sends("held", held("participants", "7"));
        wei.sees("Entered by you");

        ObjectNode data =
                opened(wei, "Correct").path("actions").path(1).path("data").deepCopy();
        wei.submits(data);

        wei.sees("One session is not reported yet");
        assertThat(reported()).isEmpty();
    }

    @Test
    void whatTheFocalPointCorrectedIsNoLongerTheirs() throws Exception {
        Member wei = asksForTheReport();
        wei.sends("held", held("participants", "7"));
        wei.sees("Entered by you");
        ObjectNode save =
                opened(wei, "Correct").path("actions").path(0).path("data").deepCopy();
        Held entered = reported().getFirst();
        rollUps.correct(YEAR, entered.id(), report(entered), NADIA);

        held("participants", "50").forEach(save::put);
        assertThat(wei.submits(save).toString()).contains("not yours to change any longer");
        assertThat(reported()).extracting(each -> each.turnout().participants()).containsExactly(7);
    }

    @Test
    void whoeverIsOffTheListIsToldSoAtTheNextPress() throws Exception {
        Member wei = asksForTheReport();
        ObjectNode save =
                opened(wei, "held").path("actions").path(0).path("data").deepCopy();
        rollUps.expect(YEAR, List.of());

        held("participants", "7").forEach(save::put);
        assertThat(wei.submits(save).toString()).contains("expects a session of you");
        assertThat(reported()).isEmpty();
    }

    @Test
    void whoeverWishesToBeErasedIsGoneFromWhatTheyEntered() throws Exception {
        Member wei = asksForTheReport();
        wei.sends("held", held("participants", "7"));
        wei.sees("Entered by you");
        assertThat(rows(wei.id())).isNotEmpty();

        wei.types("erase my data");

        assertThat(rows(wei.id())).isEmpty();
        assertThat(reported()).extracting(Held::leader, Held::by).containsExactly(tuple("Wei Chen", ""));
    }

    private List<String> rows(String words) {
        return Everything.in(database, false).stream()
                .filter(row -> row.contains(words))
                .toList();
    }

    @Test
    void nobodyElseReportsForThem() throws Exception {
        Member wei = asksForTheReport();
        ObjectNode save =
                opened(wei, "held").path("actions").path(0).path("data").deepCopy();
        held("participants", "7").forEach(save::put);

        assertThat(leila.submits(save).toString()).contains("expects a session of you");
        assertThat(reported()).isEmpty();
        leila.types("report");
        assertThat(chat.lines()).last().asString().contains("expects a session of you");
    }

    private Member asksForTheReport() throws IOException {
        in("personal");
        Member wei = new Member(chat, "Wei Chen", address, "en-GB");
        chat.tellsItsRoster(3, wei, leila);
        return wei.types("report");
    }

    private List<Held> reported() {
        return rollUps.of(YEAR).sessions().stream()
                .filter(held -> held.unit().equals(unit))
                .toList();
    }

    private static Report report(Held held) {
        return new Report(held.date(), held.leader(), held.unit(), held.turnout(), held.sheet());
    }

    private static JsonNode opened(Member who, String form) {
        return who.opens(form).at("/task/value/card/content");
    }

    private Map<String, String> held(String field, String value) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "date", "2023-11-20",
                "unit", unit,
                "leader", "Wei Chen",
                "participants", "7",
                "visitors", "1",
                "personnel", "8",
                "sheet", "true"));
        typed.put(field, value);
        return typed;
    }
}
