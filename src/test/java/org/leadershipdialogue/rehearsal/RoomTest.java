package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RehearsalTest
class RoomTest {

    private static final String FORM = """
            {"task":{"type":"continue","value":{"title":"Write","card":{
             "contentType":"application/vnd.microsoft.card.adaptive",
             "content":{"body":[{"type":"Input.Text","id":"words","label":"Your answer (required)"}],
              "actions":[{"type":"Action.Submit","title":"Send","data":{"form":"write"}}]}}}}}""";

    @Autowired
    StubBot bot;

    @Autowired
    Chats chats;

    @LocalServerPort
    int port;

    private Room room;

    @BeforeEach
    void enter() {
        chats.startAgain();
        bot.received.clear();
        room = Room.at(port);
        bot.answer = activity -> Json.object();
        post("One question");
    }

    @Test
    void pressesTheNewestButtonThatBeginsSo() {
        bot.answer = activity -> {
            if (activity.path("value").path("action").path("verb").asText().equals("session.next")) {
                post("The vote");
            }
            return Json.object();
        };

        room.facilitator().presses("Next");

        assertThat(room.sees("The vote").buttons()).containsExactly("Next: the vote", "Rather write?");
        assertThat(room.sees("7").key()).isEqualTo("k/7");
    }

    @Test
    void answersThroughTheForm() {
        bot.answer = activity -> activity.path("name").asText().equals("task/fetch")
                ? Json.read(FORM).orElseThrow()
                : Json.object();

        room.seat("Amina").answers("Oui");

        assertThat(bot.received("invoke"))
                .filteredOn(invoke -> invoke.path("name").asText().equals("task/submit"))
                .extracting(invoke -> invoke.path("value").path("data").toString())
                .containsExactly("{\"form\":\"write\",\"words\":\"Oui\"}");
    }

    @Test
    void tellsWhyAPressWasRefused() {
        bot.answer = activity -> {
            ObjectNode refusal = Json.object().put("type", "application/vnd.microsoft.error");
            refusal.putObject("value").put("message", "This one is Leila's.");
            return refusal;
        };

        assertThat(room.seat("João").tries("session.next").error()).isEqualTo("This one is Leila's.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> room.seat("João").presses("session.next"));
    }

    @Test
    void writesInTheChatAndToTheBotAlone() {
        room.seat("Hana").says("Good question.").whispers("here");

        assertThat(room.facilitator().lines()).containsExactly("Good question.");
        assertThat(room.seat("Hana").privateLines()).containsExactly("here");
    }

    private void post(String words) {
        String card = """
            {"refresh":{"action":{"verb":"card.view","data":{"card":"k/7"}}},
             "body":[{"type":"TextBlock","text":"%s"}],
             "actions":[{"type":"Action.Execute","title":"Next: the vote","verb":"session.next"},
              {"type":"Action.Submit","title":"Rather write?",
               "data":{"form":"write","msteams":{"type":"task/fetch"}}}]}""".formatted(words);
        chats.post(
                chats.meeting(),
                Bot.ID,
                Bot.NAME,
                new Content(null, Json.read(card).orElseThrow()));
    }
}
