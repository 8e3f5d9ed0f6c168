package org.leadershipdialogue.teams.inbound;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.teams.TeamsSettings;

/// Settings as an operator would leave them.
final class Settings {

    private Settings() {}

    static TeamsSettings rehearsal() {
        return new TeamsSettings(
                "",
                null,
                TeamsSettings.Credential.SECRET,
                null,
                null,
                null,
                URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
                List.of("smba.trafficmanager.net"),
                List.of(),
                TeamsSettings.Forms.DIALOG,
                false);
    }
}
