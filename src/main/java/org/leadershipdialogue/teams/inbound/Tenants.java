package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Finds the tenant a conversation belongs to, never the home tenant of whoever speaks in it.
///
/// Teams names it in `channelData`; where that is silent the conversation itself may say it. Who says neither is
/// from nowhere, in a personal chat too.
final class Tenants {

    private Tenants() {}

    static Optional<String> of(Activity activity) {
        JsonNode channelData = ActivityJson.mapper().valueToTree(activity.getChannelData());
        return Optional.of(channelData.path("tenant").path("id").asText(""))
                .filter(id -> !id.isEmpty())
                .or(() -> Optional.ofNullable(activity.getConversation()).map(chat -> chat.getTenantId()));
    }
}
