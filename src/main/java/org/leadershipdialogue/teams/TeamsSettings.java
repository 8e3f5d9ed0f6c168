package org.leadershipdialogue.teams;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who we are to Teams and whom we trust, as the operator set it under `dialogue.teams`.
///
/// @param appId the bot's application id; `null` means rehearsal: no Teams, no tokens, this machine only
/// @param tenantId the tenant the bot is registered in
/// @param credential how we prove to be the bot
/// @param clientSecret for [Credential#SECRET]
/// @param certificatePath a PEM with key and certificate, for [Credential#CERTIFICATE]
/// @param managedIdentityClientId a user-assigned identity, for [Credential#MANAGED_IDENTITY] and
/// [Credential#FEDERATED]
/// @param openidMetadataUrl where the keys of inbound tokens are described
/// @param trustedServiceHosts hosts of Teams' connectors, with or without a port, or suffixes beginning with a dot:
/// nobody else is told a token
/// @param allowedTenants tenants whose chats we serve; empty means our own alone
/// @param forms how forms are shown
/// @param targetedMessages whether a private word may be a targeted message in the chat: in preview, not proven
@ConfigurationProperties("dialogue.teams")
public record TeamsSettings(
        @Nullable String appId,
        @Nullable String tenantId,
        @DefaultValue("secret") Credential credential,
        @Nullable String clientSecret,
        @Nullable Path certificatePath,
        @Nullable String managedIdentityClientId,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI openidMetadataUrl,

        @DefaultValue({"smba.trafficmanager.net", ".botframework.com"})
        List<String> trustedServiceHosts,

        @DefaultValue List<String> allowedTenants,
        @DefaultValue("dialog") Forms forms,
        @DefaultValue("false") boolean targetedMessages) {

    /// An empty app id, as an unset variable in a compose file leaves it, is none.
    public TeamsSettings {
        if (appId != null && appId.isBlank()) {
            appId = null;
        }
        trustedServiceHosts = List.copyOf(trustedServiceHosts);
        allowedTenants = List.copyOf(allowedTenants);
    }

    /// Whether there is no Teams: without an app id the process rehearses on this machine.
    public boolean rehearsing() {
        return appId == null;
    }

    /// The tenants whose chats we serve, our own where none are named; in lower case.
    public Set<String> servedTenants() {
        Stream<String> named = allowedTenants.isEmpty() ? Stream.ofNullable(tenantId) : allowedTenants.stream();
        return named.map(tenant -> tenant.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /// How the bot proves to Entra who it is.
    public enum Credential {
        SECRET,
        CERTIFICATE,
        MANAGED_IDENTITY,
        WORKLOAD_IDENTITY,
        /// A managed identity that stands in for the app's secret.
        FEDERATED
    }

    /// How forms are shown.
    public enum Forms {
        /// In a Teams dialog.
        DIALOG,
        /// As the presser's own view of the card, for clients without dialogs.
        IN_CARD
    }
}
