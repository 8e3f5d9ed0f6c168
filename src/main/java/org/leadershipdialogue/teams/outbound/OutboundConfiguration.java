package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
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
    private static final Duration IN_ALL = Duration.ofSeconds(20);

    @Bean
    Connector connector(TeamsSettings settings, TrustedHosts hosts, ObservationRegistry observations, Reach reach) {
        Peers peers = new Peers(new TeamsHttp(PATIENCE, IN_ALL), credentials(settings, hosts));
        return new ObservedConnector(new TeamsConnector(peers, hosts), observations, reach);
    }

    @Bean("teamsHealthIndicator")
    Reach reach(Clock clock) {
        return new Reach(clock);
    }

    private static ServiceClientCredentials credentials(TeamsSettings settings, TrustedHosts hosts) {
        if (settings.rehearsing()) {
            return client -> {};
        }
        EntraIdentity identity = new EntraIdentity(settings);
        // Built once now, so that a setting that is missing stops the start.
        identity.credential();
        // Tokens end by the world's clock, whatever a rehearsal's clock says.
        Tokens tokens = new Tokens(identity::credential, Clock.systemUTC(), Thread::startVirtualThread);
        return new EntraCredentials(tokens, hosts);
    }
}
