package org.leadershipdialogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// What all nodes share is gone: every node says so, and none takes itself out.
class DatabaseLostTest {

    @TempDir
    Path folder;

    @Test
    void theDatabaseIsDownAndTheNodeIsUp() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (ConfigurableApplicationContext node = SpringApplication.run(
                LeadershipDialogueApplication.class,
                "--server.port=0",
                "--dialogue.data=" + folder,
                "--dialogue.secret=0123456789abcdef0123456789abcdef",
                "--dialogue.rehearsal.paused=true",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"))) {
            assertThat(health(node, "/database")).isEqualTo(200);

            server.close();

            assertThat(health(node, "/database")).isEqualTo(503);
            assertThat(health(node, "/readiness")).isEqualTo(200);
            assertThat(health(node, "/liveness")).isEqualTo(200);
        }
    }

    private static int health(ConfigurableApplicationContext node, String part) throws Exception {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health" + part);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
