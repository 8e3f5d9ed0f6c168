package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    // Decoders forgive stray characters; here three parts of base64url are a token and nothing else is.
    private static final Pattern BEARER =
            Pattern.compile("bearer +([\\w-]+\\.[\\w-]+\\.[\\w-]+) *", Pattern.CASE_INSENSITIVE);

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
    public Entry knock(List<String> authorization, String remoteAddress) {
        Jwt token = decode(authorization);
        require(keys.endorses(String.valueOf(token.getHeaders().get("kid")), ONLY_CHANNEL), "a key not for Teams");
        String connector = token.getClaims().get("serviceurl") instanceof String claimed ? claimed : null;
        require(hosts.trusts(connector), "an untrusted service host");
        return activity -> admit(activity, connector);
    }

    @Override
    public boolean isReady() {
        return !keys.isEmpty();
    }

    private void admit(Activity activity, @Nullable String connector) {
        require(ONLY_CHANNEL.equals(activity.getChannelId()), "another channel");
        require(connector != null && connector.equals(activity.getServiceUrl()), "another service address");
        Optional<String> tenant = Tenants.of(activity).map(id -> id.toLowerCase(Locale.ROOT));
        require(tenant.filter(tenants::contains).isPresent(), "a tenant we do not serve");
    }

    private Jwt decode(List<String> authorization) {
        require(authorization.size() == 1, "no token, or several");
        Matcher token = BEARER.matcher(authorization.getFirst());
        require(token.matches(), "something that is no token");
        try {
            return decoder.decode(token.group(1));
        } catch (RuntimeException refused) {
            // Whatever a decoder trips over, it has not admitted anybody.
            throw TurnedAway.stranger("a token that does not hold");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw TurnedAway.stranger(otherwise);
        }
    }
}
