package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// What a message shows: words, a card, or both.
record Content(@Nullable String text, @Nullable ObjectNode card) {

    static final String CARD_TYPE = "application/vnd.microsoft.card.adaptive";

    static Content words(String text) {
        return new Content(text, null);
    }

    /// Reads what an activity shows: its text, and the first Adaptive Card attached.
    static Content of(JsonNode activity) {
        ObjectNode card = null;
        for (JsonNode attachment : activity.path("attachments")) {
            if (card == null && CARD_TYPE.equals(Json.textIn(attachment, "contentType"))) {
                card = attachment.path("content") instanceof ObjectNode content ? content : null;
            }
        }
        return new Content(Json.textIn(activity, "text"), card);
    }

    boolean isEmpty() {
        return card == null && (text == null || text.isBlank());
    }
}
