package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.time.Duration;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TrustedHosts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the connector: with our token for Teams, with none in a rehearsal.
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Connector connector(TeamsSettings settings, TrustedHosts hosts) {
        return new TeamsConnector(new Peers(new TeamsHttp(PATIENCE), credentials(settings, hosts)), hosts);
    }

    private static ServiceClientCredentials credentials(TeamsSettings settings, TrustedHosts hosts) {
        String appId = settings.appId();
        return appId == null ? client -> {} : new EntraCredentials(appId, EntraIdentity.of(settings), hosts);
    }
}
