package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the bot answered to `task/fetch` or `task/submit`.
sealed interface DialogAnswer {

    /// A dialog opens, or shows something else.
    ///
    /// @param frame `title`, `card`, and `height` and `width` where given
    record Open(ObjectNode frame) implements DialogAnswer {}

    /// The dialog closes with a line to read.
    record Notice(String text) implements DialogAnswer {}

    /// The dialog closes.
    record Close() implements DialogAnswer {}

    /// It was not done; what was typed is still there.
    record Failure(String message) implements DialogAnswer {}

    static DialogAnswer of(BotReply reply) {
        return switch (reply) {
            case BotReply.Silent() -> new Failure("The bot did not answer.");
            case BotReply.Refused(int status) -> new Failure("The bot could not do this (" + status + ").");
            case BotReply.Answered(ObjectNode body) -> read(body.path("task"));
        };
    }

    private static DialogAnswer read(JsonNode task) {
        return switch (task.path("type").asText()) {
            case "continue" -> frame(task.path("value"));
            case "message" -> new Notice(task.path("value").asText());
            default -> new Close();
        };
    }

    /// Teams wants the attachment, not the bare card.
    private static DialogAnswer frame(JsonNode value) {
        JsonNode attachment = value.path("card");
        if (!Content.CARD_TYPE.equals(attachment.path("contentType").asText())
                || !(attachment.path("content") instanceof ObjectNode card)) {
            return new Failure("The bot answered with a dialog that holds no card.");
        }
        ObjectNode frame = Json.object().put("title", value.path("title").asText());
        frame.set("card", card);
        for (String side : new String[] {"height", "width"}) {
            if (value.has(side)) {
                frame.set(side, value.path(side));
            }
        }
        return new Open(frame);
    }
}
