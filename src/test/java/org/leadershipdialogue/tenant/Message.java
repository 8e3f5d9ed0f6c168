package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// One message of the bot in a chat, as it stands now.
///
/// @param chat whose message it is
/// @param id stays the same through every edit; the moment it was sent, so another chat may have the same
/// @param edits how often it was changed
record Message(String chat, String id, JsonNode activity, int edits) {

    /// The card; missing for a plain line.
    JsonNode card() {
        JsonNode attachment = activity.path("attachments").path(0);
        return attachment.path("contentType").asText().equals("application/vnd.microsoft.card.adaptive")
                ? attachment.path("content")
                : MissingNode.getInstance();
    }

    /// Tells it apart from every message of every chat.
    String key() {
        return chat + "/" + id;
    }

    String text() {
        return activity.path("text").asText();
    }

    Message edited(JsonNode replacement) {
        return new Message(chat, id, replacement, edits + 1);
    }
}
