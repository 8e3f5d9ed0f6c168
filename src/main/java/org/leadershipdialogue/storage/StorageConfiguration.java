package org.leadershipdialogue.storage;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Chooses the engine: PostgreSQL where `spring.datasource.url` is set, else the file in `dialogue.data`.
@Configuration(proxyBeanMethods = false)
@Import({EmbeddedStorage.class, PostgresStorage.class})
class StorageConfiguration {

    @Bean
    FlywayConfigurationCustomizer migrations(Engine engine) {
        return flyway -> flyway.locations(engine.migrations());
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
