package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything else that listens on the port.
class OpenDoorsTest extends WholeApplication {

    private Door door;

    @BeforeEach
    void come() {
        door = new Door(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"seat\":[]}",
                "{\"seat\":\"29:nobody\"}",
                "{\"seat\":\"29:leila\",\"message\":{},\"action\":7}",
                "{\"seat\":\"29:leila\",\"text\":{\"a\":[]},\"chat\":9}",
                "{\"seat\":\"29:leila\",\"message\":\"none\",\"data\":[],\"action\":{\"type\":\"Action.Submit\",\"data\":0}}",
                "{\"speed\":[],\"whatIf\":{},\"paused\":\"perhaps\"}"
            })
    void thePagesServerRefusesWhatItCannotRead(String body) {
        for (var endpoint : List.of("say", "press", "dialog", "submit", "group")) {
            var answer = door.post("/rehearsal/api/" + endpoint, body.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as("%s %s", endpoint, body).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "trace");
        }
    }

    @Test
    void thePagesServerRefusesSeatsAndConversationsNobodyKnows() {
        for (var path : List.of(
                "/rehearsal/api/state?seat=%00",
                "/rehearsal/api/events?seat=nobody",
                "/rehearsal/connector/v3/conversations/x/members",
                "/rehearsal/connector/v3/conversations/x/pagedmembers?pageSize=-1&continuationToken=zz",
                "/rehearsal/connector/v1/meetings/x/participants/y",
                "/rehearsal/api/none",
                "/rehearsal/..%2f..%2f")) {
            var answer = door.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/downloads/x",
                "/downloads/..%2f..%2fsecret",
                "/downloads/.",
                "/downloads/%00",
                "/downloads/a.b.c.d",
                "/downloads/%F0%9F%A6%86.%F0%9F%A6%86"
            })
    void noFileIsBehindALinkWeDidNotMake(String path) {
        for (var answer : List.of(door.get(path), door.post(path, new byte[0]))) {
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void onlyTheHealthOfTheApplicationIsTold() {
        assertThat(door.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(door.get("/actuator/health").body()).doesNotContain("db", "diskSpace", "path");
        for (var path : List.of(
                "env",
                "beans",
                "heapdump",
                "loggers",
                "mappings",
                "configprops",
                "metrics",
                "info",
                "shutdown",
                "threaddump",
                "scheduledtasks",
                "health/db",
                "health/diskSpace",
                "..;/env")) {
            assertThat(door.get("/actuator/" + path).statusCode()).as(path).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.yaml",
                "/..%2fapplication.yaml",
                "/%2e%2e/application.yaml",
                "/%2e%2e%2fapplication.yaml",
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/..%5c..%5capplication.yaml",
                "/assets/%252e%252e/application.yaml",
                "/application.yaml",
                "/messages/en.properties",
                "/META-INF/MANIFEST.MF",
                "/db/migration/common/V10__session.sql",
                "//etc/passwd",
                "/file:/etc/passwd"
            })
    void noFileButThePagesOwnIsServed(String path) {
        var answer = door.get(path);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("spring:", "create table", "root:");
    }

    @Test
    void browsersAreToldWhatOurPagesMayDo() {
        for (var path : List.of("/", "/rehearsal/api/state", "/actuator/health", "/nothing-here")) {
            var headers = door.get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe");
        }
    }

    @Test
    void errorPagesSayNothingOfOurInsides() {
        var answer = door.get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("trace", "exception", "org.", "Whitelabel");
    }
}
