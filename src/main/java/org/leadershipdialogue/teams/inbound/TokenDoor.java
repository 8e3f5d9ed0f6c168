package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.TrustedHosts;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// Lets in what Teams signed for this bot, this connector and a tenant we serve.
///
/// Rules: "Authenticate requests from the Bot Connector service" in Microsoft's Bot Framework REST reference, and
/// [TokenRules] for the token itself.
final class TokenDoor implements Doorkeeper {

    // Another channel of the same registration would let its users choose their own from.id.
    private static final String ONLY_CHANNEL = "msteams";
    private static final String BEARER = "Bearer ";

    private final JwtDecoder decoder;
    private final ChannelKeys keys;
    private final TrustedHosts hosts;
    private final Set<String> tenants;

    TokenDoor(JwtDecoder decoder, ChannelKeys keys, TrustedHosts hosts, Set<String> tenants) {
        this.decoder = decoder;
        this.keys = keys;
        this.hosts = hosts;
        this.tenants = tenants;
    }

    @Override
    public void admit(@Nullable String authorization, String remoteAddress, Activity activity) {
        Jwt token = decode(authorization);
        require(ONLY_CHANNEL.equals(activity.getChannelId()), "not from Teams");
        require(keys.endorses(keyOf(token), ONLY_CHANNEL), "the key is not endorsed for Teams");
        String serviceUrl = activity.getServiceUrl();
        require(
                serviceUrl != null && serviceUrl.equals(token.getClaims().get("serviceurl")),
                "another service address");
        require(hosts.trusts(serviceUrl), "an untrusted service host");
        Optional<String> tenant = Tenants.of(activity);
        require(tenant.isPresent() && tenants.contains(tenant.get()), "a tenant we do not serve");
    }

    private Jwt decode(@Nullable String authorization) {
        String header = Objects.requireNonNullElse(authorization, "");
        require(header.regionMatches(true, 0, BEARER, 0, BEARER.length()), "no token");
        try {
            return decoder.decode(header.substring(BEARER.length()).strip());
        } catch (RuntimeException refused) {
            // Whatever a decoder trips over, it has not admitted anybody.
            throw new TurnedAway("the token does not hold");
        }
    }

    private static String keyOf(Jwt token) {
        return String.valueOf(token.getHeaders().get("kid"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new TurnedAway(otherwise);
        }
    }
}
