package org.leadershipdialogue.teams.outbound;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TeamsSettings.Credential;
import org.leadershipdialogue.teams.TrustedHosts;

/// Settings as an operator would leave them.
final class Samples {

    static final String APP = "11111111-2222-3333-4444-555555555555";
    static final String TENANT = "99999999-8888-7777-6666-555555555555";

    private Samples() {}

    static TrustedHosts thisMachine() {
        return TrustedHosts.of(settings(null, "smba.trafficmanager.net"));
    }

    static TrustedHosts hosts(String name) {
        return TrustedHosts.of(settings(APP, name));
    }

    static TeamsSettings credential(
            Credential kind, @Nullable String secret, @Nullable Path certificate, @Nullable String identity) {
        return settings(APP, kind, secret, certificate, identity, "smba.trafficmanager.net");
    }

    private static TeamsSettings settings(@Nullable String app, String host) {
        return settings(app, Credential.SECRET, null, null, null, host);
    }

    private static TeamsSettings settings(
            @Nullable String app,
            Credential kind,
            @Nullable String secret,
            @Nullable Path certificate,
            @Nullable String identity,
            String host) {
        return new TeamsSettings(
                app,
                TENANT,
                kind,
                secret,
                certificate,
                identity,
                URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
                List.of(host),
                List.of(),
                TeamsSettings.Forms.DIALOG,
                false);
    }
}
