package org.leadershipdialogue.web.link;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where people sign in before a link gives anything, as the operator set it under `dialogue.entra-sign-in`.
///
/// @param clientId the application they sign in to; null where links ask for no sign-in
/// @param tenantId the directory whose people may
/// @param authority where Entra is
@ConfigurationProperties("dialogue.entra-sign-in")
public record EntraSignIn(
        @Nullable String clientId,
        @Nullable String tenantId,
        @DefaultValue("https://login.microsoftonline.com") URI authority) {

    /// An empty value, as an unset variable in a compose file leaves it, is none.
    public EntraSignIn {
        clientId = clientId == null || clientId.isBlank() ? null : clientId.strip();
        tenantId = tenantId == null || tenantId.isBlank() ? null : tenantId.strip();
    }

    /// Whether links ask who opens them.
    boolean asks() {
        return clientId != null;
    }

    /// Who issues what proves a sign-in.
    String issuer() {
        return directory() + "/v2.0";
    }

    /// Where somebody signs in.
    String authorize() {
        return directory() + "/oauth2/v2.0/authorize";
    }

    /// Where the keys are that proofs are signed with.
    String keys() {
        return directory() + "/discovery/v2.0/keys";
    }

    private String directory() {
        return authority.toString().replaceAll("/+$", "") + "/" + tenantId;
    }
}
