package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation: the meeting's chat, or one person's chat with the bot.
///
/// @param id Teams' `conversation.id`
/// @param person whose chat with the bot it is; null for the meeting's
record Chat(String id, @Nullable String person) {

    static Chat meeting(String run) {
        return new Chat("19:meeting_" + run + "@thread.v2", null);
    }

    static Chat personal(String run, String person) {
        return new Chat("a:" + run + "-" + person.substring(person.indexOf(':') + 1), person);
    }

    static Chat from(JsonNode json) {
        return new Chat(json.path("id").asText(), Json.textIn(json, "person"));
    }

    ObjectNode json() {
        return Json.object().put("id", id).put("person", person);
    }

    boolean isMeeting() {
        return person == null;
    }

    /// Teams' `channelData.meeting.id`, which is not the conversation's id.
    String meetingId() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("0#" + id + "#0").getBytes(StandardCharsets.UTF_8));
    }

    List<Person> members() {
        return person == null ? Cast.inChat() : Cast.find(person).map(List::of).orElse(List.of());
    }
}
