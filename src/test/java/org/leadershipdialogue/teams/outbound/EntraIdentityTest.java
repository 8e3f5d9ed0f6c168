package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.identity.ClientAssertionCredential;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.ManagedIdentityCredential;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TeamsSettings.Credential;

class EntraIdentityTest {

    @Test
    void buildsTheCredentialTheOperatorChose() {
        assertThat(EntraIdentity.of(settings(Credential.SECRET, "secret", null)))
                .isInstanceOf(ClientSecretCredential.class);
        assertThat(EntraIdentity.of(settings(Credential.MANAGED_IDENTITY, null, null)))
                .isInstanceOf(ManagedIdentityCredential.class);
        assertThat(EntraIdentity.of(settings(Credential.FEDERATED, null, "identity")))
                .isInstanceOf(ClientAssertionCredential.class);
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertThatThrownBy(() -> EntraIdentity.of(settings(Credential.SECRET, " ", null)))
                .hasMessage("set dialogue.teams.client-secret");
        assertThatThrownBy(() -> EntraIdentity.of(settings(Credential.CERTIFICATE, null, null)))
                .hasMessage("set dialogue.teams.certificate-path");
        assertThatThrownBy(() -> EntraIdentity.of(settings(Credential.FEDERATED, null, null)))
                .hasMessage("set dialogue.teams.managed-identity-client-id");
    }

    private static TeamsSettings settings(Credential credential, @Nullable String secret, @Nullable String identity) {
        return new TeamsSettings(
                "11111111-2222-3333-4444-555555555555",
                "tenant-a",
                credential,
                secret,
                null,
                identity,
                URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
                List.of("smba.trafficmanager.net"),
                List.of(),
                TeamsSettings.Forms.DIALOG);
    }
}
