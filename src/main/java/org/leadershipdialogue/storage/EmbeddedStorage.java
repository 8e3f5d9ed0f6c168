package org.leadershipdialogue.storage;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// The default: a database file in the process, which needs no setting at all.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedStorage.NoServerNamed.class)
class EmbeddedStorage {

    private final Path folder;

    // Not injected as a path: Spring would first look for a resource of that name.
    EmbeddedStorage(@Value("${dialogue.data:./data}") String folder) {
        this.folder = Path.of(folder);
    }

    @Bean
    Engine engine() {
        return Engine.SQLITE;
    }

    /// Nobody shares the database, so nobody's time differs.
    @Bean
    Clock clock(@Qualifier("machineClock") Clock own) {
        return own;
    }

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase() {
        return EmbeddedDatabase.open(folder);
    }

    // The pool is closed with the database, after the last commit.
    @Bean(destroyMethod = "")
    DataSource dataSource(EmbeddedDatabase database) {
        return database.reading();
    }

    /// Migrations write, which the pool of readers refuses.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migratingDataSource(EmbeddedDatabase database) {
        return database.writing();
    }

    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    GroupCommit writes(EmbeddedDatabase database) {
        return database.writes();
    }

    @Bean
    TimerTable timerTable(EmbeddedDatabase database) {
        return TimerTable.of(Engine.SQLITE, database.writing(), database.reading());
    }

    @Bean
    Secret secret(@Value("${dialogue.secret:}") String given) {
        return given.isBlank() ? SecretFile.in(folder) : Secret.of(given);
    }

    static final class NoServerNamed extends NoneNestedConditions {
        NoServerNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class ServerNamed {}
    }
}
