package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message of a chat as it stands now.
///
/// @param id Teams' activity id
/// @param from id of the author
/// @param card the base view; null when the message has none
/// @param changed counts up with every update
record Message(
        String id,
        String chat,
        String from,
        String name,
        Instant at,
        @Nullable String text,
        @Nullable ObjectNode card,
        long changed) {

    static Message from(JsonNode json) {
        return new Message(
                json.path("id").asText(),
                json.path("chat").asText(),
                json.path("from").asText(),
                json.path("name").asText(),
                Instant.ofEpochMilli(json.path("at").asLong()),
                Json.textIn(json, "text"),
                json.path("card") instanceof ObjectNode card ? card : null,
                json.path("changed").asLong());
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("chat", chat)
                .put("from", from)
                .put("name", name)
                .put("at", at.toEpochMilli())
                .put("text", text)
                .put("changed", changed);
        json.set("card", card);
        return json;
    }

    Message changedTo(Content content) {
        return new Message(id, chat, from, name, at, content.text(), content.card(), changed + 1);
    }

    boolean byBot() {
        return from.equals(Bot.ID);
    }
}
