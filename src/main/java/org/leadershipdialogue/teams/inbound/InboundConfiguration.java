package org.leadershipdialogue.teams.inbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executor;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TrustedHosts;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the doorkeeper: tokens with an app id, this machine alone without one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
class InboundConfiguration {

    @Bean
    TrustedHosts trustedHosts(TeamsSettings settings) {
        return TrustedHosts.of(settings);
    }

    @Bean
    Doorkeeper doorkeeper(
            TeamsSettings settings,
            TrustedHosts hosts,
            @Value("${server.address:}") String address,
            @Value("${dialogue.rehearsal.allow-remote:false}") boolean allowRemote) {
        String appId = settings.appId();
        if (appId != null) {
            return tokenDoor(appId, settings, hosts);
        }
        if (!allowRemote && !isLoopback(address)) {
            throw new RehearsalReachable(address);
        }
        return new RehearsalDoor(hosts, allowRemote);
    }

    @Bean
    Reception reception(ObjectProvider<Turns> turns) {
        return new Reception(turns.getIfAvailable(() -> turn -> new TurnAnswer.Done()));
    }

    private static Doorkeeper tokenDoor(String appId, TeamsSettings settings, TrustedHosts hosts) {
        // Tokens bear the time of the world, so the system's clock, not one a rehearsal may turn.
        Clock clock = Clock.systemUTC();
        Executor background = Thread::startVirtualThread;
        ChannelKeys keys = new ChannelKeys(new OpenIdMetadata(settings.openidMetadataUrl()), clock, background);
        keys.warm();
        Set<String> tenants = settings.servedTenants();
        return new TokenDoor(TokenRules.decoder(appId, keys, clock), keys, hosts, tenants);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
