package org.leadershipdialogue.tenant;

import com.azure.core.util.Configuration;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Gives the bot the tokens it shows to Teams, for the right secret alone.
///
/// Source: "OAuth 2.0 client credentials flow on the Microsoft identity platform".
final class EntraLogin implements AutoCloseable {

    // azure-identity's own setting for clouds of one's own.
    private static final String AUTHORITY = "AZURE_AUTHORITY_HOST";

    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private final LoopbackKeys keys = new LoopbackKeys();
    private final Web web = Web.https(keys.context());
    private final Registration bot;
    private final Findings findings;
    private final URI base;

    /// The bot's registration in its tenant.
    record Registration(String appId, String tenantId, String secret) {}

    EntraLogin(Registration bot, Findings findings) {
        this.bot = bot;
        this.findings = findings;
        base = web.open("/", this::serve);
        authority(base.toString());
    }

    /// Whether a request to the connector shows a token we gave.
    boolean knows(String authorization) {
        return authorization.startsWith("Bearer ") && given.contains(authorization.substring("Bearer ".length()));
    }

    /// What a process of the bot has to be told as its authority.
    URI address() {
        return base;
    }

    /// A store of what such a process has to trust.
    Path trusted() {
        return keys.trusted();
    }

    @Override
    public void close() {
        authority("");
        web.close();
        keys.close();
    }

    // A system property would be read once for the whole process, and by other tests before us.
    @SuppressWarnings("deprecation")
    private static void authority(String address) {
        Configuration global = Configuration.getGlobalConfiguration();
        if (address.isEmpty()) {
            global.remove(AUTHORITY);
        } else {
            global.put(AUTHORITY, address);
        }
    }

    private Web.Answer serve(Web.Request request) {
        String path = String.join("/", request.path());
        if (path.equals(bot.tenantId() + "/v2.0/.well-known/openid-configuration")) {
            return Web.Answer.of(200, configuration());
        }
        if (path.equals(bot.tenantId() + "/oauth2/v2.0/token")
                && request.method().equals("POST")) {
            return token(Web.pairs(request.body()));
        }
        findings.add("Entra", "asked for " + request.method() + " " + path);
        return Web.Answer.of(404);
    }

    private Web.Answer token(Map<String, String> form) {
        boolean right = bot.appId().equals(form.get("client_id"))
                && bot.secret().equals(form.get("client_secret"))
                && "client_credentials".equals(form.get("grant_type"))
                && String.valueOf(form.get("scope")).contains("https://api.botframework.com/.default");
        if (!right) {
            findings.add("Entra", "a token was asked for with " + form.keySet());
            return Web.Answer.of(401, Json.object().put("error", "invalid_client"));
        }
        String token = "entra-" + UUID.randomUUID();
        given.add(token);
        return Web.Answer.of(
                200,
                Json.object()
                        .put("token_type", "Bearer")
                        .put("expires_in", 3599)
                        .put("ext_expires_in", 3599)
                        .put("access_token", token));
    }

    private ObjectNode configuration() {
        String tenant = base + bot.tenantId();
        return Json.object()
                .put("token_endpoint", tenant + "/oauth2/v2.0/token")
                .put("authorization_endpoint", tenant + "/oauth2/v2.0/authorize")
                .put("device_authorization_endpoint", tenant + "/oauth2/v2.0/devicecode")
                .put("issuer", tenant + "/v2.0");
    }
}
