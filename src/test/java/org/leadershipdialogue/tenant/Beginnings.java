package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v3/conversations`: the bot opens its chat with one person.
final class Beginnings implements Connector.Resource {

    private final Chats chats;
    private final EntraLogin.Registration bot;
    private final Findings findings;

    Beginnings(Chats chats, EntraLogin.Registration bot, Findings findings) {
        this.chats = chats;
        this.bot = bot;
        this.findings = findings;
    }

    @Override
    public boolean owns(Request request) {
        return request.method().equals("POST")
                && request.path().size() == 2
                && request.path().get(1).equals("conversations");
    }

    @Override
    public Answer serve(Request request) {
        JsonNode wish = Json.read(request.body());
        boolean whole = wish.path("members").size() == 1
                && wish.path("bot").path("id").asText().equals("28:" + bot.appId())
                && !wish.path("isGroup").asBoolean()
                && bot.tenantId().equals(wish.path("tenantId").asText())
                && bot.tenantId()
                        .equals(wish.path("channelData")
                                .path("tenant")
                                .path("id")
                                .asText());
        if (!whole) {
            findings.add("connector", "a chat was wished for with " + wish);
            return Answer.error(400, "BadSyntax");
        }
        return chats.personal(wish.path("members").path(0).path("id").asText())
                .map(chat -> Answer.of(201, Json.object().put("id", chat.id)))
                .orElseGet(() -> Answer.error(403, "ForbiddenOperationException"));
    }
}
