package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL that asks for a password, and an identity endpoint whose tokens are that password.
class EntraSignInTest {

    private static final String IDENTITY = "00000000-1111-4222-8333-444444444444";
    private static final int GENERATIONS = 4;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private EmbeddedPostgres server;
    private JdbcClient administrator;

    @BeforeEach
    void askForPasswords() throws IOException {
        Path data = folder.resolve("postgres");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "off")
                .start();
        administrator = JdbcClient.create(server.getPostgresDatabase());
        passwordIs("token-0");
        administrator.sql("create database dialogue owner dialogue").update();
        Files.writeString(data.resolve("pg_hba.conf"), """
                host all dialogue 127.0.0.1/32 password
                host all postgres 127.0.0.1/32 trust
                """);
        administrator.sql("select pg_reload_conf()").query().singleValue();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void newConnectionsShowTheTokenThatIsValidThenAndKeepOneThatHolds() throws Exception {
        try (TokenEndpoint endpoint = new TokenEndpoint()) {
            endpoint.handsOut("token-0", A_MINUTE);
            Process process = start(endpoint);
            BufferedReader told = process.inputReader();
            awaitStorm(told);
            for (int generation = 1; generation <= GENERATIONS; generation++) {
                passwordIs("token-" + generation);
                endpoint.handsOut("token-" + generation, generation < GENERATIONS ? A_MINUTE : A_DAY);
                awaitNewConnections();
            }
            int questions = endpoint.asked().size();
            awaitNewConnections();
            process.getOutputStream().close();

            String end = last(told);

            assertThat(end).startsWith("kept ").endsWith(" failed 0");
            assertThat(rows())
                    .isEqualTo(Integer.parseInt(end.substring("kept ".length(), end.indexOf(" failed"))))
                    .isPositive();
            assertThat(questions).isGreaterThan(GENERATIONS);
            assertThat(endpoint.asked())
                    .hasSize(questions)
                    .allSatisfy(question -> assertThat(question)
                            .contains("resource=https://ossrdbms-aad.database.windows.net", "client_id=" + IDENTITY));
        }
        assertThatThrownBy(() -> DriverManager.getConnection(address(), "dialogue", "token-0"))
                .hasMessageContaining("password authentication failed");
    }

    private Process start(TokenEndpoint endpoint) throws IOException {
        ProcessBuilder process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StormOfConnections.class.getName(),
                        "--server.port=0",
                        "--dialogue.data=" + folder,
                        "--dialogue.secret=0123456789abcdef0123456789abcdef",
                        "--dialogue.rehearsal.paused=true",
                        "--dialogue.database.identity=" + IDENTITY,
                        "--spring.datasource.username=dialogue",
                        "--spring.datasource.url=" + address()))
                .redirectErrorStream(true);
        process.environment().putAll(endpoint.environment());
        return process.start();
    }

    private static void awaitStorm(BufferedReader told) throws IOException {
        StringBuilder before = new StringBuilder();
        String line = told.readLine();
        while (line != null && !line.equals("storming")) {
            before.append(line).append('\n');
            line = told.readLine();
        }
        assertThat(line).as(before.toString()).isNotNull();
    }

    private static String last(BufferedReader told) {
        return told.lines().filter(line -> line.startsWith("kept ")).reduce("", (one, next) -> next);
    }

    private void passwordIs(String token) {
        boolean known = administrator
                .sql("select count(*) from pg_roles where rolname = 'dialogue'")
                .query(Integer.class)
                .single()
                .equals(1);
        administrator
                .sql((known ? "alter" : "create") + " role dialogue login password '" + token + "'")
                .update();
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/dialogue?sslmode=disable";
    }

    private void awaitNewConnections() {
        String now = now();
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(connectionsSince(now)).isPositive());
    }

    private String now() {
        return administrator
                .sql("select clock_timestamp()::text")
                .query(String.class)
                .single();
    }

    private int connectionsSince(String moment) {
        return administrator
                .sql(
                        "select count(*) from pg_stat_activity where usename = 'dialogue' and backend_start > ?::timestamptz")
                .param(moment)
                .query(Integer.class)
                .single();
    }

    private int rows() throws IOException {
        return JdbcClient.create(server.getDatabase("postgres", "dialogue"))
                .sql("select count(*) from storm")
                .query(Integer.class)
                .single();
    }
}
