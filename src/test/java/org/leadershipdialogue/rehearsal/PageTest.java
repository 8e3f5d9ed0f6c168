package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RehearsalTest
class PageTest {

    @Autowired
    StubBot bot;

    @Autowired
    Chats chats;

    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void open() {
        http = new Http(port);
        bot.received.clear();
        bot.answer = activity -> Json.object();
    }

    @Test
    void sendsWhatWasTypedAndShowsItAsOnesOwn() {
        var answer = http.post("/rehearsal/api/say", "{\"seat\":\"29:amina\",\"text\":\"@Dialogue bonjour\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        ObjectNode sent = bot.received("message").getFirst();
        assertThat(sent.path("text").asText()).isEqualTo("<at>Dialogue</at> bonjour");
        assertThat(sent.path("locale").asText()).isEqualTo("fr-FR");
        assertThat(last(state("29:amina")).path("own").asBoolean()).isTrue();
        assertThat(last(state("29:joao")).path("own").asBoolean()).isFalse();
    }

    @Test
    void showsEachSeatTheViewTheBotDrawsForIt() {
        Message message = postCard("{\"base\":true,\"refresh\":{\"action\":{\"verb\":\"card.view\"}}}");
        bot.answer = activity -> view(activity.path("from").path("name").asText());

        assertThat(card("29:amina", message).path("for").asText()).isEqualTo("Amina Diallo");
        assertThat(card("29:joao", message).path("for").asText()).isEqualTo("João Matos");
    }

    @Test
    void asksForAViewOnceUntilTheMessageChanges() {
        Message message = postCard("{\"refresh\":{\"action\":{\"verb\":\"card.view\"}}}");
        bot.answer = activity -> view("once");
        card("29:amina", message);
        card("29:amina", message);
        assertThat(bot.received("invoke")).hasSize(1);

        chats.change(message, new Content(null, message.card()));
        card("29:amina", message);
        assertThat(bot.received("invoke")).hasSize(2);
    }

    @Test
    void asksOnlyForThoseTheCardNames() {
        Message message = postCard(
                "{\"base\":true,\"refresh\":{\"userIds\":[\"29:leila\"],\"action\":{\"verb\":\"card.view\"}}}");
        bot.answer = activity -> view("named");

        assertThat(card("29:amina", message).path("base").asBoolean()).isTrue();
        assertThat(card("29:leila", message).path("for").asText()).isEqualTo("named");
    }

    @Test
    void showsTheBaseCardWhenTheBotGivesNoView() {
        Message message = postCard("{\"base\":true,\"refresh\":{\"action\":{\"verb\":\"card.view\"}}}");

        assertThat(card("29:amina", message).path("base").asBoolean()).isTrue();
    }

    @Test
    void showsWhatAPressBroughtBackToThePresserAlone() {
        Message message = postCard("{\"base\":true,\"refresh\":{\"action\":{\"verb\":\"card.view\"}}}");
        bot.answer = activity ->
                activity.path("value").path("trigger").asText().equals("manual") ? view("pressed") : Json.object();

        http.post("/rehearsal/api/press", """
                {"seat":"29:amina","message":"%s",
                 "action":{"type":"Action.Execute","verb":"vote.cast","data":{"at":3},"inputs":{"x":"y"}}}""".formatted(message.id()));

        JsonNode action = bot.received("invoke").getFirst().path("value").path("action");
        assertThat(action.path("verb").asText()).isEqualTo("vote.cast");
        assertThat(action.path("data").toString()).isEqualTo("{\"at\":3,\"x\":\"y\"}");
        assertThat(card("29:amina", message).path("for").asText()).isEqualTo("pressed");
        assertThat(card("29:joao", message).path("base").asBoolean()).isTrue();
    }

    @Test
    void opensTheDialogTheBotSends() {
        Message message = postCard("{}");
        bot.answer = activity -> Json.read("""
                        {"task":{"type":"continue","value":{"title":"Write","height":300,
                         "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"x":1}}}}}""").orElseThrow();

        ObjectNode answer = Http.body(http.post(
                "/rehearsal/api/dialog",
                "{\"seat\":\"29:amina\",\"message\":\"%s\",\"data\":{\"form\":\"write\"}}".formatted(message.id())));

        assertThat(answer.toString()).isEqualTo("{\"dialog\":{\"title\":\"Write\",\"card\":{\"x\":1},\"height\":300}}");
        assertThat(bot.received("invoke").getFirst().path("name").asText()).isEqualTo("task/fetch");
    }

    @Test
    void closesTheDialogWhenTheBotHasNothingToAdd() {
        Message message = postCard("{}");

        ObjectNode answer = Http.body(http.post(
                "/rehearsal/api/submit",
                "{\"seat\":\"29:amina\",\"message\":\"%s\",\"data\":{\"form\":\"write\"}}".formatted(message.id())));

        assertThat(answer.toString()).isEqualTo("{\"close\":true}");
    }

    @Test
    void tellsThePageThatSomethingChanged() throws Exception {
        var stream = http.stream("/rehearsal/api/events?seat=" + Http.encoded("29:amina"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event:changed");
            long version = Json.read(lines.readLine().substring("data:".length()))
                    .orElseThrow()
                    .path("version")
                    .asLong();
            assertThat(lines.readLine()).isEmpty();

            postCard("{}");

            assertThat(lines.readLine()).isEqualTo("event:changed");
            assertThat(lines.readLine()).isNotEqualTo("data:{\"version\":" + version + "}");
        }
    }

    @Test
    void keepsForeignPagesOut() {
        assertThat(http.get("/rehearsal/api/state", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.send(http.request("/rehearsal/api/say", "Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{\"text\":\"x\"}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(http.post("/rehearsal/api/press", "nonsense").statusCode()).isEqualTo(400);
        assertThat(http.post("/rehearsal/api/press", "{\"seat\":\"29:amina\",\"message\":\"0\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.get("/rehearsal/api/state?seat=nobody").statusCode()).isEqualTo(404);
    }

    private Message postCard(String json) {
        return chats.post(
                chats.meeting(),
                Bot.ID,
                Bot.NAME,
                new Content(null, Json.read(json).orElseThrow()));
    }

    private static ObjectNode view(String whose) {
        ObjectNode answer = Json.object().put("statusCode", 200).put("type", Content.CARD_TYPE);
        answer.putObject("value").put("for", whose);
        return answer;
    }

    private ObjectNode state(String seat) {
        return Http.body(http.get("/rehearsal/api/state?seat=" + Http.encoded(seat)));
    }

    private static JsonNode last(ObjectNode state) {
        JsonNode messages = state.path("chat").path("messages");
        return messages.path(messages.size() - 1);
    }

    private JsonNode card(String seat, Message message) {
        for (JsonNode shown : state(seat).path("chat").path("messages")) {
            if (shown.path("id").asText().equals(message.id())) {
                return shown.path("card");
            }
        }
        throw new AssertionError("not shown");
    }
}
