package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.privacy.Door;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A session led by activities alone, as Teams would bring them.
///
/// @param chat the meeting's chat
record Led(Door door, JdbcClient database, String chat) {

    static final String LEILA = "29:leila";

    /// Sets scenarios 1 and 2 up and signs these people in.
    Led begins(List<String> people) {
        ObjectNode added = door.envelope("conversationUpdate", chat, LEILA, "Leila");
        added.putArray("membersAdded").addObject().put("id", "28:dialogue");
        done(added);
        done(door.form("task/submit", chat, LEILA, "Leila", setUp()));
        presses(LEILA, "session.open", "greeting");
        people.forEach(person -> presses(person, "register.sign-in", card()));
        return this;
    }

    /// Presses Next until the card says that.
    Led goesOnTo(String words) {
        for (int step = 0; step < 40; step++) {
            if (view(LEILA, card()).toString().contains(words)) {
                return this;
            }
            presses(LEILA, "session.next", card());
        }
        throw new AssertionError("never came to " + words);
    }

    /// The session's id.
    String session() {
        return database.sql("select id from session where conversation_id = ?")
                .param(chat)
                .query(String.class)
                .single();
    }

    /// The place of the newest card.
    String card() {
        String document = database.sql("select document from session where conversation_id = ?")
                .param(chat)
                .query(String.class)
                .single();
        return Integer.toString(read(document).at("/progress/visits").size());
    }

    /// What the card's button of that verb sends when this person presses it.
    ObjectNode press(String person, String verb, String place) {
        ObjectNode data = move(view(person, place), verb)
                .orElseThrow(() -> new AssertionError(verb + " is not on " + view(person, place)));
        return door.press(chat, person, person, verb, data);
    }

    /// What a form sends that this person has opened, with what they typed still to be put in.
    ObjectNode form(String person, String form) {
        ObjectNode asked = Door.JSON
                .createObjectNode()
                .put("form", form)
                .put("card", session() + "/" + card())
                .put(
                        "at",
                        press(LEILA, "session.next", card())
                                .at("/value/action/data/at")
                                .asInt());
        JsonNode opened = done(door.form("task/fetch", chat, person, person, asked));
        ObjectNode data = opened.findParents("form").stream()
                .filter(sent -> sent.path("form").asText().equals(form))
                .map(sent -> (ObjectNode) sent)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + form + " but " + opened));
        return door.form("task/submit", chat, person, person, data);
    }

    /// Sends an activity that must be taken.
    JsonNode done(ObjectNode activity) {
        HttpResponse<String> answer = door.activity(activity);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    private void presses(String person, String verb, String place) {
        assertThat(done(press(person, verb, place)).path("statusCode").asInt()).isEqualTo(200);
    }

    private JsonNode view(String person, String place) {
        ObjectNode data = Door.JSON
                .createObjectNode()
                .put("card", session() + "/" + place)
                .put("at", 0);
        return done(door.press(chat, person, person, "card.view", data));
    }

    private static Optional<ObjectNode> move(JsonNode view, String verb) {
        return view.findParents("verb").stream()
                .filter(button -> button.path("verb").asText().equals(verb)
                        && button.path("data").isObject())
                .map(button -> (ObjectNode) button.path("data"))
                .findFirst();
    }

    private ObjectNode setUp() {
        return Door.JSON
                .createObjectNode()
                .put("form", "set-up")
                .put("card", session() + "/greeting")
                .put("at", 0)
                .put("entity", "Office for River Basins")
                .put("unit", "Data and Mapping")
                .put("personnel", "21")
                .put("scenarios", "1 2")
                .put("monitor", "self")
                .put("quiet", "true");
    }

    private static JsonNode read(String json) {
        try {
            return Door.JSON.readTree(json);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
