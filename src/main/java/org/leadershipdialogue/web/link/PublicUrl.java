package org.leadershipdialogue.web.link;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where people's browsers reach this process: `dialogue.public-url`, or this machine if that is not set.
@Component
final class PublicUrl {

    private final Environment environment;

    PublicUrl(Environment environment) {
        this.environment = environment;
    }

    URI resolve(String path) {
        var base = base();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /// Whether browsers come by HTTPS, so that cookies may be kept to it.
    boolean isSecure() {
        return base().startsWith("https:");
    }

    private String base() {
        var configured = environment.getProperty("dialogue.public-url", "");
        // The port is asked for late: the server may have picked a free one when it started.
        return configured.isBlank()
                ? "http://127.0.0.1:"
                        + environment.getProperty("local.server.port", environment.getProperty("server.port", "3978"))
                : configured.strip();
    }
}
