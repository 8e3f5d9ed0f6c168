package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Tells the page what came of something done.
final class PageAnswer {

    private PageAnswer() {}

    static ObjectNode of(CardAnswer answer) {
        return switch (answer) {
            case CardAnswer.Card _, CardAnswer.Nothing _ -> Json.object();
            case CardAnswer.Notice(String text) -> Json.object().put("notice", text);
            case CardAnswer.Failure(String message) -> Json.object().put("error", message);
        };
    }

    static ObjectNode of(DialogAnswer answer) {
        return switch (answer) {
            case DialogAnswer.Open(ObjectNode frame) -> Json.object().set("dialog", frame);
            case DialogAnswer.Notice(String text) ->
                Json.object().put("close", true).put("notice", text);
            case DialogAnswer.Close() -> Json.object().put("close", true);
            case DialogAnswer.Failure(String message) -> Json.object().put("error", message);
        };
    }

    static ObjectNode of(BotReply reply) {
        return switch (reply) {
            case BotReply.Answered _ -> Json.object();
            case BotReply.Refused(int status) ->
                Json.object().put("error", "The bot could not do this (" + status + ").");
            case BotReply.Silent() -> Json.object().put("error", "The bot did not answer.");
        };
    }
}
