package org.leadershipdialogue.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What all nodes share is gone: every node says so, and none takes itself out.
@ExtendWith(OutputCaptureExtension.class)
class DatabaseLostTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void onceThereWasAServer() throws IOException {
        server = serve(0);
        server.close();
    }

    @Test
    void aNodeOutlivesTheDatabaseFromItsFirstMomentOn(CapturedOutput log) throws Exception {
        int port = server.getPort();
        CompletableFuture<ConfigurableApplicationContext> starting = CompletableFuture.supplyAsync(() -> start(port));
        await().atMost(LONGEST).until(() -> log.getOut().contains("The start waits for it"));
        assertThat(starting).isNotDone();

        server = serve(port);

        try (ConfigurableApplicationContext node = starting.join()) {
            assertThat(health(node, "/database")).isEqualTo(503);
            assertThat(health(node, "/readiness")).isEqualTo(200);
            assertThat(health(node, "/liveness")).isEqualTo(200);
            assertThat(page(node).statusCode()).isEqualTo(503);
            tells(node, "{\"seat\":\"29:leila\",\"text\":\"@Dialogue help\"}");

            server = serve(port);

            await().atMost(LONGEST).until(() -> health(node, "/database") == 200);
            await().atMost(LONGEST).until(() -> page(node).body().contains("Something went wrong on our side"));
            await("what every start has to see to")
                    .atMost(LONGEST)
                    .until(() -> node.getBean(JdbcClient.class)
                                    .sql("select count(*) from scheduled_tasks where task_name = 'forgetting'")
                                    .query(Integer.class)
                                    .single()
                            == 1);
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres serve(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false);
        if (port > 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    /// Starts a node that loses its database again when it has migrated it, before anything else has asked.
    private ConfigurableApplicationContext start(int port) {
        SpringApplication node = new SpringApplication(LeadershipDialogueApplication.class);
        node.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        BeanPostProcessor.class,
                        () -> new AfterMigration(() -> {
                            try {
                                server.close();
                            } catch (IOException failure) {
                                throw new UncheckedIOException(failure);
                            }
                        })));
        return node.run(
                "--server.port=0",
                "--dialogue.data=" + folder,
                "--dialogue.secret=0123456789abcdef0123456789abcdef",
                "--dialogue.rehearsal.paused=true",
                "--spring.datasource.hikari.connection-timeout=500",
                "--spring.datasource.hikari.validation-timeout=250",
                "--spring.datasource.username=postgres",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    private record AfterMigration(Runnable deed) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof FlywayMigrationInitializer) {
                deed.run();
            }
            return bean;
        }
    }

    private static void tells(ConfigurableApplicationContext node, String words) throws Exception {
        HttpRequest said = HttpRequest.newBuilder(address(node, "/rehearsal/api/say"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(words))
                .build();
        assertThat(send(said).statusCode()).isEqualTo(204);
    }

    private static HttpResponse<String> page(ConfigurableApplicationContext node) throws Exception {
        return send(HttpRequest.newBuilder(address(node, "/rehearsal/api/state?seat=29:leila"))
                .build());
    }

    private static int health(ConfigurableApplicationContext node, String part) throws Exception {
        return send(HttpRequest.newBuilder(address(node, "/actuator/health" + part))
                        .build())
                .statusCode();
    }

    private static URI address(ConfigurableApplicationContext node, String path) {
        return URI.create("http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
