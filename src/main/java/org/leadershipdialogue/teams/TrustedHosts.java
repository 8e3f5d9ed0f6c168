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
/// With Teams: the hosts the operator trusts, by `https` on its own port unless the operator names another; by plain
/// `http` this machine alone, and only where it is trusted. In a rehearsal: plain `http` on this machine and nothing
/// else.
public final class TrustedHosts {

    private static final int HTTPS = 443;

    private final Predicate<URI> trusted;

    private TrustedHosts(Predicate<URI> trusted) {
        this.trusted = trusted;
    }

    /// The hosts these settings trust.
    public static TrustedHosts of(TeamsSettings settings) {
        if (settings.rehearsing()) {
            return new TrustedHosts(uri -> "http".equalsIgnoreCase(uri.getScheme()) && isThisMachine(uri.getHost()));
        }
        List<String> names = settings.trustedServiceHosts().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new TrustedHosts(uri -> isPrivate(uri) && names.stream().anyMatch(name -> names(name, uri)));
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
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && trusted.test(uri);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /// Whether nobody on the way can read or change what goes there: `https`, or plain `http` on this machine.
    public static boolean isPrivate(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme())
                        || ("http".equalsIgnoreCase(address.getScheme()) && isThisMachine(address.getHost())));
    }

    /// Whether a literal address or `localhost` names this machine; other names are never looked up.
    public static boolean isThisMachine(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return bare.equalsIgnoreCase("localhost")
                    || InetAddress.ofLiteral(bare).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private static boolean names(String name, URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (name.equals(host + ":" + uri.getPort())) {
            return true;
        }
        boolean usualPort = uri.getPort() == -1 || uri.getPort() == HTTPS || isThisMachine(host);
        return usualPort && (name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }
}
