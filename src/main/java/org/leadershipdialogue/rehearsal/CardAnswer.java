package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the bot answered to a press on a card.
sealed interface CardAnswer {

    /// The presser's card is replaced.
    record Card(ObjectNode card) implements CardAnswer {}

    /// A line only the presser sees.
    record Notice(String text) implements CardAnswer {}

    /// It was not done; the presser is told why.
    record Failure(String message) implements CardAnswer {}

    /// Nothing to show.
    record Nothing() implements CardAnswer {}

    /// Reads the body Teams documents for `adaptiveCard/action`: `{statusCode, type, value}`.
    static CardAnswer of(BotReply reply) {
        return switch (reply) {
            case BotReply.Silent() -> new Failure("The bot did not answer.");
            case BotReply.Refused(int status) -> new Failure("The bot could not do this (" + status + ").");
            case BotReply.Answered(ObjectNode body) -> read(body);
        };
    }

    private static CardAnswer read(ObjectNode body) {
        return switch (body.path("type").asText()) {
            case Content.CARD_TYPE ->
                body.path("value") instanceof ObjectNode card
                        ? new Card(card)
                        : new Failure("The bot answered with a card that is none.");
            case "application/vnd.microsoft.activity.message" ->
                new Notice(body.path("value").asText());
            case "application/vnd.microsoft.error" ->
                new Failure(body.path("value").path("message").asText());
            default -> new Nothing();
        };
    }
}
