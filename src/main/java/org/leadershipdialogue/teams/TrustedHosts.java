package org.leadershipdialogue.teams;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Decides which connectors we listen to and speak with.
///
/// With Teams: `https` on the hosts the operator trusts. In a rehearsal: plain `http` on this machine and nothing else.
public final class TrustedHosts {

    private final String scheme;
    private final Predicate<String> host;

    private TrustedHosts(String scheme, Predicate<String> host) {
        this.scheme = scheme;
        this.host = host;
    }

    /// The hosts these settings trust.
    public static TrustedHosts of(TeamsSettings settings) {
        if (settings.rehearsing()) {
            return new TrustedHosts("http", TrustedHosts::isThisMachine);
        }
        List<String> names = settings.trustedServiceHosts().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new TrustedHosts("https", host -> names.stream().anyMatch(name -> matches(host, name)));
    }

    /// Whether a service address is one of ours to use; `null` and whatever is not a plain address are not.
    public boolean trusts(@Nullable String serviceUrl) {
        if (serviceUrl == null) {
            return false;
        }
        try {
            URI uri = new URI(serviceUrl);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && scheme.equalsIgnoreCase(uri.getScheme())
                    && host.test(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /// Whether a literal address or `localhost` names this machine; other names are never looked up.
    public static boolean isThisMachine(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return bare.equals("localhost") || InetAddress.ofLiteral(bare).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private static boolean matches(String host, String trusted) {
        return trusted.startsWith(".") ? host.endsWith(trusted) : host.equals(trusted);
    }
}
