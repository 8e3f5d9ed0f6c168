package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@RehearsalTest
class GroupTest {

    private static final String SIGN_IN = execute("register.sign-in");
    private static final String QUESTION = execute("speak.offer") + "," + execute("session.next")
            + ",{\"type\":\"Action.Submit\",\"data\":{\"form\":\"write\",\"msteams\":{\"type\":\"task/fetch\"}}}";
    private static final String FORM = """
            {"task":{"type":"continue","value":{"card":{"contentType":"application/vnd.microsoft.card.adaptive",
             "content":{"body":[{"type":"Input.Text","id":"answer"}],
              "actions":[{"type":"Action.Submit","data":{"form":"write","card":"k"}}]}}}}}""";

    @Autowired
    StubBot bot;

    @Autowired
    Chats chats;

    @Autowired
    Client client;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final List<Person> seated = new ArrayList<>();
    private Group group;

    @BeforeEach
    void gather() {
        chats.startAgain();
        bot.answer = activity -> activity.path("name").asText().equals("task/fetch")
                ? Json.read(FORM).orElseThrow()
                : Json.object();
        group = newGroup();
    }

    @Test
    void signsInInItsOwnTime() {
        post(SIGN_IN);

        group.step();
        assertThat(pressers("register.sign-in")).isEmpty();
        go(Duration.ofSeconds(20));
        int early = pressers("register.sign-in").size();
        go(Duration.ofSeconds(30));

        assertThat(early).isBetween(1, 13);
        assertThat(pressers("register.sign-in")).hasSize(14);
        assertThat(group.line()).isEqualTo("14 people, on their own. 14 have signed in.");
    }

    @Test
    void doesEverythingAtOnceWhenAskedTo() {
        post(SIGN_IN);
        group.goAt(Speed.AT_ONCE);

        go(Duration.ZERO);

        assertThat(pressers("register.sign-in")).hasSize(14);
    }

    @Test
    void isTwentyTimesAsFastWhenAskedTo() {
        post(SIGN_IN);
        group.goAt(Speed.TWENTYFOLD);
        group.step();

        go(Duration.ofSeconds(2));

        assertThat(pressers("register.sign-in")).hasSize(14);
    }

    @Test
    void writesThroughTheDialogInEachOnesLanguage() {
        ask();

        List<ObjectNode> sent = dialogs("task/submit");
        assertThat(sent).hasSizeGreaterThan(3);
        assertThat(sent).allSatisfy(submit -> {
            assertThat(data(submit).path("form").asText()).isEqualTo("write");
            assertThat(data(submit).path("answer").asText()).isNotBlank();
        });
        assertThat(sent)
                .filteredOn(submit -> submit.path("locale").asText().equals("ar-SA"))
                .allSatisfy(submit ->
                        assertThat(data(submit).path("answer").asText()).containsPattern("\\p{IsArabic}"));
    }

    @Test
    void neverPressesWhatIsForTheLeader() {
        ask();

        assertThat(pressers("speak.offer")).isNotEmpty();
        assertThat(pressers("session.next")).isEmpty();
    }

    @Test
    void doesTheSameAgainWithTheSameSeed() {
        ask();
        List<String> first = doings();
        chats.startAgain();
        group = newGroup();

        ask();

        assertThat(doings()).isNotEmpty().isEqualTo(first);
    }

    @Test
    void leavesASeatToWhoeverSitsThere() {
        seated.add(Cast.find("29:amina").orElseThrow());
        group = newGroup();
        post(SIGN_IN);
        group.goAt(Speed.AT_ONCE);

        go(Duration.ZERO);

        assertThat(pressers("register.sign-in")).hasSize(13).doesNotContain("29:amina");
    }

    @Test
    void doesNothingWhilePaused() {
        post(SIGN_IN);
        group.goAt(Speed.AT_ONCE);
        group.pause(true);

        go(Duration.ofMinutes(5));

        assertThat(pressers("register.sign-in")).isEmpty();
    }

    @Test
    void letsTwoWriteAndNoMore() {
        group.onlyTwoWrite();

        ask();

        assertThat(dialogs("task/submit")).hasSize(2);
    }

    @Test
    void bringsInSomebodyLate() {
        post(SIGN_IN);
        group.goAt(Speed.AT_ONCE);
        go(Duration.ZERO);
        Person ingrid = Cast.find("29:ingrid").orElseThrow();
        assertThat(pressers("register.sign-in")).doesNotContain(ingrid.id());

        chats.joins(ingrid);
        group.latecomer(ingrid);
        go(Duration.ZERO);

        assertThat(pressers("register.sign-in")).contains(ingrid.id());
    }

    private Group newGroup() {
        bot.received.clear();
        Seats seats = new Seats(chats, clock);
        seated.forEach(seats::sitDown);
        Inclination inclination = new Inclination(7);
        Actor actor = new Actor(client, Repertoire.ours(), inclination);
        return new Group(new Lookout(chats), inclination, actor, new Attendance(chats), seats, clock);
    }

    private void ask() {
        post(QUESTION);
        group.goAt(Speed.AT_ONCE);
        go(Duration.ZERO);
    }

    private void go(Duration time) {
        clock.forward(time);
        group.step();
    }

    private void post(String actions) {
        ObjectNode card = Json.read("{\"actions\":[%s]}".formatted(actions)).orElseThrow();
        chats.post(chats.meeting(), Bot.ID, Bot.NAME, new Content(null, card));
    }

    private static String execute(String verb) {
        return "{\"type\":\"Action.Execute\",\"verb\":\"%s\"}".formatted(verb);
    }

    private Set<String> pressers(String verb) {
        return bot.received("invoke").stream()
                .filter(invoke -> invoke.path("value")
                        .path("action")
                        .path("verb")
                        .asText()
                        .equals(verb))
                .map(invoke -> invoke.path("from").path("id").asText())
                .collect(Collectors.toSet());
    }

    private List<ObjectNode> dialogs(String name) {
        return bot.received("invoke").stream()
                .filter(invoke -> invoke.path("name").asText().equals(name))
                .toList();
    }

    private List<String> doings() {
        return bot.received.stream()
                .filter(activity -> List.of("invoke", "message")
                        .contains(activity.path("type").asText()))
                .map(activity -> activity.path("from").path("id").asText() + " "
                        + activity.path("name").asText() + " "
                        + activity.path("text").asText() + " "
                        + activity.path("value"))
                .toList();
    }

    private static JsonNode data(ObjectNode submit) {
        return submit.path("value").path("data");
    }
}
