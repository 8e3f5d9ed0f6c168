package org.leadershipdialogue.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// A PostgreSQL server, named and tuned by Spring Boot's own `spring.datasource.*`, for one node or many.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
class PostgresStorage {

    private final Secret secret;

    // There is no file to fall back on: every node needs the same one.
    PostgresStorage(@Value("${dialogue.secret:}") String secret) {
        this.secret = Secret.of(secret);
    }

    @Bean
    Engine engine() {
        return Engine.POSTGRESQL;
    }

    // Asked once the server is there.
    @Bean
    @DependsOnDatabaseInitialization
    SharedClock clock(@Qualifier("machineClock") Clock own, DataSource pool) {
        JdbcClient jdbc = JdbcClient.create(pool);
        return new SharedClock(
                own,
                () -> jdbc.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Writes writes(PlatformTransactionManager transactions) {
        return new PostgresWrites(transactions);
    }

    @Bean(destroyMethod = "close")
    Erasure erasure(DataSource pool) {
        return new PostgresErasure(pool);
    }

    @Bean
    FlywayConfigurationCustomizer unhurried() {
        // Another node may migrate for as long as it needs.
        return flyway -> flyway.callbacks(new Unhurried()).lockRetryCount(-1);
    }

    @Bean
    FlywayMigrationStrategy patientMigration() {
        return new PatientMigration();
    }

    @Bean
    TimerTable timerTable(DataSource dataSource) {
        return TimerTable.of(Engine.POSTGRESQL, dataSource, dataSource);
    }

    @Bean
    Secret secret() {
        return secret;
    }
}
