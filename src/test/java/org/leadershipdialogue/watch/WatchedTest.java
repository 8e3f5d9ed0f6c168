package org.leadershipdialogue.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.leadershipdialogue.rehearsal.Room;
import org.leadershipdialogue.rehearsal.Seat;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/// A node that is watched, while a session is led on it.
class WatchedTest {

    private static final Pattern METRIC = Pattern.compile(
            "\\b(?:dialogue|http_server|hikaricp|jvm|process|logback|disk)_[a-z_]+\\b(?=[{\\[) ,<>=]|$)");
    private static final Pattern OURS = Pattern.compile("(?m)^(dialogue_[a-z_]+)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Set<String> LABELS =
            Set.of("verb", "form", "answer", "request", "outcome", "phase", "part", "kind", "error", "le");
    private static final String LINK = "a-link-that-opens-a-paper";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext node;

    @SuppressWarnings("NullAway.Init")
    private static Seat leila;

    private static final TraceCollector TRACES = TraceCollector.start();

    @BeforeAll
    static void leadASession() throws Exception {
        node = SpringApplication.run(
                LeadershipDialogueApplication.class,
                "--spring.profiles.active=watched",
                "--server.port=0",
                "--management.server.port=0",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + TRACES.address(),
                "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                "--management.tracing.sampling.probability=1",
                "--dialogue.data=" + folder,
                "--dialogue.rehearsal.rates=false",
                "--dialogue.rehearsal.paused=true");
        Logger ours = (Logger) LoggerFactory.getLogger("org.leadershipdialogue");
        ours.setLevel(Level.DEBUG);
        LINES.start();
        ours.addAppender(LINES);
        Room room = Room.at(port("local.server.port"));
        leila = room.facilitator();
        leila.opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .fills("scenarios", "1 2")
                .sends();
        leila.presses("session.open");
        room.participants().stream().limit(3).forEach(seat -> seat.goesBy("register.sign-in"));
        room.settles();
        leila.presses("session.next");
        room.settles();
        assertThat(turnedAway()).isEqualTo(400);
        assertThat(get("local.server.port", "/downloads/" + LINK).statusCode()).isEqualTo(404);
    }

    @AfterAll
    static void stop() {
        Logger ours = (Logger) LoggerFactory.getLogger("org.leadershipdialogue");
        ours.setLevel(null);
        ours.detachAppender(LINES);
        node.close();
        TRACES.close();
    }

    @Test
    void countsWhatOperatorsAskAbout() throws Exception {
        assertThat(scrape())
                .contains(
                        "dialogue_turn_seconds_count{answer=\"card\",error=\"none\",form=\"none\",verb=\"register.sign-in\"} 3",
                        "dialogue_turn_seconds_bucket{answer=\"card\",error=\"none\",form=\"none\",verb=\"session.next\",le=\"1.0\"}",
                        "dialogue_sessions{phase=\"running\"} 1",
                        "dialogue_health{part=\"database\"} 1",
                        "dialogue_connector_seconds_count{error=\"none\",outcome=\"sent\",request=\"post\"}",
                        "dialogue_refusals_total{kind=\"something that is no activity\"} 1",
                        "dialogue_chats_behind 0")
                .containsPattern("dialogue_chat_lag_seconds_count [1-9]");
    }

    @Test
    void hasEveryMetricThatDashboardAndAlertsAskFor() throws Exception {
        String metrics = scrape();
        Set<String> wanted = asked();

        assertThat(wanted).hasSizeGreaterThan(10);
        assertThat(wanted)
                .filteredOn(name -> !metrics.contains("\n" + name + "{") && !metrics.contains("\n" + name + " "))
                .isEmpty();
    }

    @Test
    void namesNobodyInALabel() throws Exception {
        String metrics = scrape();

        assertThat(metrics).doesNotContainIgnoringCase("Leila", "Haddad", "29:", "19:", "Basins", "Mapping");
        assertThat(OURS.matcher(metrics).results().toList())
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(LABEL.matcher(line.group(2)).results())
                        .extracting(label -> label.group(1))
                        .isSubsetOf(LABELS));
    }

    @Test
    void followsAnActivityToItsCardInTheLog() {
        Set<String> moves = traces("session.next: card");

        assertThat(moves).hasSize(1).doesNotContainNull();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(traces("post: sent")).containsAll(moves));
    }

    @Test
    void sendsTracesWithoutWordsAddressesAndIds() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(TRACES.sent())
                        .contains("session.next", "register.sign-in", "dialogue.connector", "/downloads/"));

        assertThat(TRACES.sent()).doesNotContain(LINK, "Leila", "29:", "19:", "Basins", "http.url");
    }

    @Test
    void tellsHealthOnThePortOfTheRequestsAndMetricsOnTheirOwn() throws Exception {
        for (String part : new String[] {"", "/liveness", "/readiness", "/database", "/keys", "/connector"}) {
            assertThat(get("local.server.port", "/actuator/health" + part).body())
                    .as(part)
                    .contains("\"status\":\"UP\"");
        }
        assertThat(get("local.server.port", "/actuator/health/secrets").statusCode())
                .isEqualTo(404);
        assertThat(get("local.server.port", "/actuator/prometheus").statusCode())
                .isEqualTo(404);
    }

    @Test
    void drainsWithoutDying() throws Exception {
        AvailabilityChangeEvent.publish(node, ReadinessState.REFUSING_TRAFFIC);
        assertThat(get("local.server.port", "/actuator/health/readiness").statusCode())
                .isEqualTo(503);
        assertThat(get("local.server.port", "/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        AvailabilityChangeEvent.publish(node, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(get("local.server.port", "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }

    /// The metrics that stand in the dashboard's and the alerts' questions.
    private static Set<String> asked() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : new String[] {"grafana/leadership-dialogue.json", "prometheus/alerts.yaml"}) {
            try (Stream<String> lines = Files.lines(Path.of("deployment").resolve(file))) {
                lines.filter(line -> line.contains("expr"))
                        .flatMap(line -> METRIC.matcher(line).results())
                        .forEach(found -> names.add(found.group()));
            }
        }
        return names;
    }

    private static Set<String> traces(String message) {
        return LINES.list.stream()
                .filter(line -> line.getFormattedMessage().equals(message))
                .map(line -> line.getMDCPropertyMap().get("traceId"))
                .collect(Collectors.toSet());
    }

    private static String scrape() throws IOException, InterruptedException {
        return get("local.management.port", "/actuator/prometheus").body();
    }

    private static HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port(port) + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int turnedAway() throws IOException, InterruptedException {
        URI endpoint = URI.create("http://127.0.0.1:" + port("local.server.port") + "/api/messages");
        HttpRequest nonsense = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"serviceUrl\":\"http://127.0.0.1/\"}"))
                .build();
        return HTTP.send(nonsense, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int port(String name) {
        return node.getEnvironment().getRequiredProperty(name, Integer.class);
    }
}
