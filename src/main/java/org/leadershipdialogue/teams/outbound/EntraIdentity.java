package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.TeamsSettings;

/// Builds the credential the operator chose.
final class EntraIdentity {

    private static final String EXCHANGE = "api://AzureADTokenExchange/.default";
    // Whoever waits for a token waits for a card: a second attempt soon, and no third.
    private static final RetryOptions RETRIES = new RetryOptions(new FixedDelayOptions(1, Duration.ofMillis(500)));

    private final TeamsSettings settings;
    private final HttpClient http = new JdkHttpClientBuilder()
            .connectionTimeout(Duration.ofSeconds(5))
            .responseTimeout(Duration.ofSeconds(8))
            .build();

    EntraIdentity(TeamsSettings settings) {
        this.settings = settings;
    }

    /// A credential that remembers no token yet, and reads its certificate or token file anew.
    ///
    /// @throws IllegalStateException naming the setting that is missing
    TokenCredential credential() {
        String app = needed("app-id", settings.appId());
        return switch (settings.credential()) {
            case SECRET -> {
                String secret = needed("client-secret", settings.clientSecret());
                yield registered(new ClientSecretCredentialBuilder().clientSecret(secret), app)
                        .build();
            }
            case CERTIFICATE -> {
                String path =
                        needed("certificate-path", settings.certificatePath()).toString();
                yield registered(new ClientCertificateCredentialBuilder().pemCertificate(path), app)
                        .build();
            }
            case MANAGED_IDENTITY ->
                managed(Optional.ofNullable(settings.managedIdentityClientId()).orElse(app));
            case WORKLOAD_IDENTITY ->
                registered(new WorkloadIdentityCredentialBuilder(), app).build();
            case FEDERATED -> federated(app);
        };
    }

    private TokenCredential federated(String app) {
        TokenCredential identity = managed(needed("managed-identity-client-id", settings.managedIdentityClientId()));
        TokenRequestContext exchange = new TokenRequestContext().addScopes(EXCHANGE);
        return registered(new ClientAssertionCredentialBuilder(), app)
                .clientAssertion(() -> identity.getTokenSync(exchange).getToken())
                .build();
    }

    private TokenCredential managed(String clientId) {
        return new ManagedIdentityCredentialBuilder()
                .clientId(clientId)
                .httpClient(http)
                .retryOptions(RETRIES)
                .build();
    }

    private <T extends AadCredentialBuilderBase<T>> T registered(T builder, String app) {
        // Where Entra is, the operator says (AZURE_AUTHORITY_HOST) or everybody knows: there is nothing to discover,
        // and one address less that may be down.
        return builder.tenantId(needed("tenant-id", settings.tenantId()))
                .clientId(app)
                .disableInstanceDiscovery()
                .httpClient(http)
                .retryOptions(RETRIES);
    }

    private static <T> T needed(String setting, @Nullable T value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException("set dialogue.teams." + setting);
        }
        return value;
    }
}
