package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import org.leadershipdialogue.teams.activity.ActivityJson;

/// Finds the tenant a conversation belongs to, never the home tenant of whoever speaks in it.
final class Tenants {

    private Tenants() {}

    static Optional<String> of(Activity activity) {
        JsonNode channelData = ActivityJson.mapper().valueToTree(activity.getChannelData());
        String id = channelData.path("tenant").path("id").asText("");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
