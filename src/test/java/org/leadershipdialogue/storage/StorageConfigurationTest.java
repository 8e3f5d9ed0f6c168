package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.SettableClock;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class StorageConfigurationTest {

    private static final String GOOD = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            // As an application has it: settings may be lengths of time.
            .withInitializer(context ->
                    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withBean(
                    "machineClock",
                    Clock.class,
                    () -> new SettableClock(Instant.parse("2023-12-03T12:00:00Z")),
                    bean -> bean.setPrimary(true))
            .withUserConfiguration(StorageConfiguration.class);

    private ApplicationContextRunner embedded() {
        return runner.withPropertyValues("dialogue.data=" + folder.resolve("data"));
    }

    @Test
    void startsTheEmbeddedEngineWithoutAnySetting() {
        embedded().run(context -> {
            var jdbc = context.getBean(JdbcClient.class);
            context.getBean(Writes.class)
                    .inTransaction(() -> jdbc.sql("create table t (a integer)").update()
                            + jdbc.sql("insert into t values (7)").update());

            assertThat(jdbc.sql("select a from t").query(Integer.class).single())
                    .isEqualTo(7);
            assertThat(context.getBean(Engine.class)).isEqualTo(Engine.SQLITE);
            assertThat(folder.resolve("data/dialogue.db")).exists();
        });
    }

    @Test
    void migratesTheEmbeddedEngineAtTheStart() {
        embedded()
                .run(context -> assertThat(context.getBean(JdbcClient.class)
                                .sql("select count(*) from flyway_schema_history")
                                .query(Integer.class)
                                .single())
                        .isNotNegative());
    }

    @Test
    void refusesAWriteThatBypassesTheSeam() {
        embedded().run(context -> {
            var bypass = context.getBean(JdbcClient.class).sql("create table t (a integer)");
            assertThatThrownBy(bypass::update).isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void letsWhatIsDueRingAlsoAfterItWasStoppedAndStarted() {
        var rang = new CompletableFuture<String>();
        embedded().withBean(TimerHandler.class, () -> new Ringing(rang)).run(context -> {
            var clockwork = context.getBean(Clockwork.class);
            clockwork.stop();
            var timers = context.getBean(Timers.class);
            timers.set("test", "too-early", Instant.parse("2023-12-04T12:00:00Z"));
            timers.set("test", "k3f9", Instant.parse("2023-12-02T12:00:00Z"));

            // It looks at once, and again whenever its time is over.
            clockwork.start();

            assertThat(rang).succeedsWithin(Duration.ofSeconds(30)).isEqualTo("k3f9");
        });
    }

    @Test
    void makesASecretOnceForItsOwnerAlone() {
        embedded().run(context -> {
            var sealed = context.getBean(Seal.class).seal("kept");
            var file = folder.resolve("data/secret");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            embedded()
                    .run(again ->
                            assertThat(again.getBean(Seal.class).open(sealed)).isEqualTo("kept"));
        });
    }

    @Test
    void prefersTheSecretThatIsGiven() {
        embedded().withPropertyValues("dialogue.secret=" + GOOD).run(context -> {
            var message = "a link";
            assertThat(new Signatures(Secret.of(GOOD))
                            .verify(message, context.getBean(Signatures.class).sign(message)))
                    .isTrue();
            assertThat(folder.resolve("data/secret")).doesNotExist();
        });
    }

    @Test
    void usesPostgresWhereOneIsNamed() throws IOException {
        try (var server = TestDatabase.postgres()) {
            runner.withPropertyValues("spring.datasource.url=" + server.url(), "dialogue.secret=" + GOOD)
                    .run(context -> {
                        assertThat(context.getBean(Engine.class)).isEqualTo(Engine.POSTGRESQL);
                        assertThat(context.getBean(Writes.class)
                                        .inTransaction(() -> context.getBean(JdbcClient.class)
                                                .sql("create table t (a integer)")
                                                .update()))
                                .isZero();
                    });
        }
    }

    @Test
    void refusesPostgresWithoutASecret() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/none")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .hasRootCauseMessage(
                                        "Every value of dialogue.secret needs 32 characters or more; `openssl rand -hex 32` makes one"));
    }

    private record Ringing(CompletableFuture<String> rang) implements TimerHandler {
        @Override
        public String kind() {
            return "test";
        }

        @Override
        public Optional<Instant> ring(String about) {
            rang.complete(about);
            return Optional.empty();
        }
    }
}
