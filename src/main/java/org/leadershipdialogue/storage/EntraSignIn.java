package org.leadershipdialogue.storage;

import com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Signs in to PostgreSQL with a token of the process's own identity instead of a password, a valid one for each new
/// connection; connections that stand are not ended when their token does.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty({"spring.datasource.url", "dialogue.database.identity"})
class EntraSignIn {

    /// Set in a cluster with workload identity; azure-identity then takes the cluster's word.
    private static final String TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";

    @Bean
    static BeanPostProcessor tokensForConnections(Environment environment) {
        String identity =
                environment.getProperty("dialogue.database.identity", "").strip();
        boolean cluster = environment.containsProperty(TOKEN_FILE);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && !identity.isEmpty()) {
                    properties(identity, !cluster).forEach(pool::addDataSourceProperty);
                }
                return bean;
            }
        };
    }

    // The token travels as a password in the clear, so only to a server that proves its name. The address may say
    // otherwise for a server on this machine.
    private static Map<String, String> properties(String identity, boolean managed) {
        return Map.of(
                "authenticationPluginClassName",
                AzurePostgresqlAuthenticationPlugin.class.getName(),
                "sslmode",
                "verify-full",
                "sslfactory",
                "org.postgresql.ssl.DefaultJavaSSLFactory",
                "azure.clientId",
                identity,
                "azure.managedIdentityEnabled",
                String.valueOf(managed),
                "azure.accessTokenTimeoutInSeconds",
                "10");
    }
}
