package org.leadershipdialogue.teams.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TrustedHosts;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the doorkeeper: tokens with an app id, this machine alone without one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
class InboundConfiguration {

    private static final Duration FETCHING = Duration.ofSeconds(5);
    // Teams gives up on a form after about five seconds.
    private static final Duration WAITING = Duration.ofSeconds(3);

    @Bean
    TrustedHosts trustedHosts(TeamsSettings settings) {
        return TrustedHosts.of(settings);
    }

    @Bean
    Doorkeeper doorkeeper(
            TeamsSettings settings,
            TrustedHosts hosts,
            Clock clock,
            @Value("${dialogue.rehearsal.allow-remote:false}") boolean allowRemote) {
        String appId = settings.appId();
        if (appId != null) {
            return tokenDoor(appId, settings, hosts, clock);
        }
        return new RehearsalDoor(hosts, allowRemote);
    }

    @Bean
    Reception reception(ObjectProvider<Turns> turns) {
        return new Reception(turns.getIfAvailable(() -> turn -> new TurnAnswer.Done()));
    }

    @Bean
    Refusals refusals(Clock clock, MeterRegistry meters) {
        return new Refusals(clock, meters);
    }

    /// Whether there are keys to judge tokens by.
    @Bean
    HealthIndicator tokenKeysHealthIndicator(Doorkeeper door) {
        return () -> door.isReady() ? Health.up().build() : Health.down().build();
    }

    private static Doorkeeper tokenDoor(String appId, TeamsSettings settings, TrustedHosts hosts, Clock clock) {
        OpenIdMetadata provider = new OpenIdMetadata(settings.openidMetadataUrl(), FETCHING);
        ChannelKeys keys = new ChannelKeys(provider, clock, Thread::startVirtualThread, WAITING);
        // So that the first request need not wait for them.
        keys.look();
        return new TokenDoor(TokenRules.decoder(appId, keys, clock), keys, hosts, settings.servedTenants());
    }
}
