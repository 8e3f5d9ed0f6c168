package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.util.List;
import java.util.Objects;

/// Takes the mention of the bot out of what somebody wrote.
final class Mentions {

    private Mentions() {}

    static String strip(Activity message) {
        String text = Objects.requireNonNullElse(message.getText(), "");
        for (Entity entity : Objects.requireNonNullElse(message.getEntities(), List.<Entity>of())) {
            if (entity != null && mentions(entity, message.getRecipient().getId())) {
                JsonNode shown = entity.getProperties().get("text");
                text = shown == null || shown.asText().isEmpty() ? text : text.replace(shown.asText(), " ");
            }
        }
        return text.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
    }

    /// Whether the bot is mentioned.
    static boolean ofTheBot(Activity message) {
        return Objects.requireNonNullElse(message.getEntities(), List.<Entity>of()).stream()
                .anyMatch(entity -> entity != null
                        && mentions(entity, message.getRecipient().getId()));
    }

    private static boolean mentions(Entity entity, String bot) {
        JsonNode mentioned = entity.getProperties().get("mentioned");
        return "mention".equals(entity.getType())
                && mentioned != null
                && mentioned.path("id").asText().equals(bot);
    }
}
