package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.TeamsSettings;

/// Builds the credential the operator chose.
final class EntraIdentity {

    private static final String EXCHANGE = "api://AzureADTokenExchange/.default";

    private EntraIdentity() {}

    /// @throws IllegalStateException naming the setting that is missing
    static TokenCredential of(TeamsSettings settings) {
        String app = needed("app-id", settings.appId());
        return switch (settings.credential()) {
            case SECRET ->
                new ClientSecretCredentialBuilder()
                        .tenantId(needed("tenant-id", settings.tenantId()))
                        .clientId(app)
                        .clientSecret(needed("client-secret", settings.clientSecret()))
                        .build();
            case CERTIFICATE ->
                new ClientCertificateCredentialBuilder()
                        .tenantId(needed("tenant-id", settings.tenantId()))
                        .clientId(app)
                        .pemCertificate(needed("certificate-path", settings.certificatePath())
                                .toString())
                        .build();
            case MANAGED_IDENTITY ->
                managed(Optional.ofNullable(settings.managedIdentityClientId()).orElse(app));
            case WORKLOAD_IDENTITY ->
                new WorkloadIdentityCredentialBuilder()
                        .tenantId(needed("tenant-id", settings.tenantId()))
                        .clientId(app)
                        .build();
            case FEDERATED -> federated(settings, app);
        };
    }

    private static TokenCredential federated(TeamsSettings settings, String app) {
        TokenCredential identity = managed(needed("managed-identity-client-id", settings.managedIdentityClientId()));
        TokenRequestContext exchange = new TokenRequestContext().addScopes(EXCHANGE);
        return new ClientAssertionCredentialBuilder()
                .tenantId(needed("tenant-id", settings.tenantId()))
                .clientId(app)
                .clientAssertion(() -> identity.getTokenSync(exchange).getToken())
                .build();
    }

    private static TokenCredential managed(String clientId) {
        return new ManagedIdentityCredentialBuilder().clientId(clientId).build();
    }

    private static <T> T needed(String setting, @Nullable T value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException("set dialogue.teams." + setting);
        }
        return value;
    }
}
