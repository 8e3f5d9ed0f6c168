package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Where Teams brings activities to a bot.
interface Door {

    /// Sends an activity and returns what the bot answered; an empty object where it answered nothing.
    JsonNode bring(ObjectNode activity);
}
