package org.leadershipdialogue.storage;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Chooses the engine: PostgreSQL where `spring.datasource.url` is set, else the file in `dialogue.data`.
@Configuration(proxyBeanMethods = false)
@Import({EmbeddedStorage.class, PostgresStorage.class, EntraSignIn.class})
class StorageConfiguration {

    @Bean
    FlywayConfigurationCustomizer migrations(Engine engine) {
        return flyway -> flyway.locations(engine.migrations());
    }

    @Bean
    Timers timers(Writes writes, TimerTable table, Engine engine) {
        return new StoredTimers(writes, table, engine);
    }

    // A stopped bot begins nothing by itself; what was due rings when it goes on.
    @Bean
    @ConditionalOnBooleanProperty(name = "dialogue.stopped", havingValue = false, matchIfMissing = true)
    Clockwork clockwork(
            TimerTable table,
            ObjectProvider<TimerHandler> handlers,
            Clock clock,
            @Value("${dialogue.timers-every:10s}") Duration every) {
        return new Clockwork(table, handlers.stream().toList(), clock, every);
    }

    @Bean
    Seal seal(Secret secret) {
        return new Seal(secret);
    }

    @Bean
    Signatures signatures(Secret secret) {
        return new Signatures(secret);
    }
}
