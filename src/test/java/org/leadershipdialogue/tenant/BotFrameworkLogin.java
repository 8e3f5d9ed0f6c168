package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Signs what Teams sends to a bot, and publishes the keys to check it by.
///
/// Source: "Authentication with the Bot Connector API", Connector to Bot.
final class BotFrameworkLogin {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(55);

    private static final RSAKey TEAMS = key("teams-key");
    private static final RSAKey OTHER_CHANNEL = key("other-key");
    private final URI base;

    private final Clock clock;
    private String bearer = "";
    private Instant renewed = Instant.MIN;

    BotFrameworkLogin(Web web, Clock clock) {
        this.clock = clock;
        base = web.open("/botframework/", this::serve);
    }

    /// The address a bot is told.
    URI metadata() {
        return base.resolve("v1/.well-known/openidconfiguration");
    }

    /// The `Authorization` header of a request to a bot; the same one for most of an hour, as Teams does.
    synchronized String bearer(String appId, URI serviceUrl) {
        Instant now = clock.instant();
        if (!now.isBefore(renewed)) {
            bearer = signed(appId, serviceUrl, now);
            renewed = now.plus(RENEWED_AFTER);
        }
        return bearer;
    }

    private String signed(String appId, URI serviceUrl, Instant now) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(appId)
                .claim("serviceurl", serviceUrl.toString())
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(TEAMS.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(TEAMS));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return "Bearer " + token.serialize();
    }

    private Web.Answer serve(Web.Request request) {
        return switch (String.join("/", request.path())) {
            case "v1/.well-known/openidconfiguration" -> {
                var metadata = Json.object()
                        .put("issuer", "https://api.botframework.com")
                        .put("jwks_uri", base.resolve("v1/.well-known/keys").toString());
                metadata.putArray("id_token_signing_alg_values_supported").add("RS256");
                yield Web.Answer.of(200, metadata);
            }
            case "v1/.well-known/keys" -> {
                var keys = Json.object();
                keys.set(
                        "keys",
                        Json.array(List.of(published(OTHER_CHANNEL, "webchat"), published(TEAMS, "msteams", "skype"))));
                yield Web.Answer.of(200, keys);
            }
            default -> Web.Answer.of(404);
        };
    }

    private static ObjectNode published(RSAKey key, String... endorsements) {
        ObjectNode published = (ObjectNode) Json.read(key.toPublicJWK().toJSONString());
        published.put("use", "sig");
        ArrayNode channels = published.putArray("endorsements");
        List.of(endorsements).forEach(channels::add);
        return published;
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
