package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.RollUpLinks;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.rollup.Multipart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Everything else that listens on the port.
@TestPropertySource(properties = "dialogue.focal-points.basins=nadia@example.org")
class OpenDoorsTest extends WholeApplication {

    @Autowired
    RollUpLinks rollUpLinks;

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
                "/downloads/%F0%9F%A6%86.%F0%9F%A6%86",
                "/roll-up/x.y",
                "/roll-up/%00",
                "/roll-up/page/x",
                "/roll-up/page/..%2f..%2fdownloads",
                "/roll-up/page/%F0%9F%A6%86?show=session&id=%27"
            })
    void nothingIsBehindALinkWeDidNotMake(String path) {
        for (var answer : List.of(door.get(path), door.post(path, new byte[0]))) {
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void thePageOfARollUpTakesItsOwnFormsAlone() {
        var page = openRollUp();
        var form = page.get("?show=session");
        var session = new HashMap<>(Map.of("token", hidden("token", form), "form", hidden("form", form)));
        session.putAll(Map.of("date", "2023-11-20", "leader", "=Leila", "unit", "<b>Data", "participants", "18"));
        var good = Multipart.of(session);

        for (var type : List.of("application/x-www-form-urlencoded", "application/json", "multipart/form-data", "x")) {
            assertThat(page.post(type, good.body()).statusCode()).as(type).isEqualTo(400);
        }
        var cut = Arrays.copyOf(good.body(), good.body().length - 9);
        assertThat(page.post(good.type(), cut).statusCode()).isEqualTo(400);
        var large = page.post(good.type(), new byte[3 << 20]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("That is more than 1 MB. Nothing is saved.");
        assertThat(page.get("?show=%2500&id=%25zz").statusCode()).isEqualTo(404);
        assertThat(page.get("").body()).contains("None is known yet");

        assertThat(page.post(good.type(), good.body()).statusCode()).isEqualTo(303);
        assertThat(page.get("?done=entered").body()).contains("&lt;b&gt;Data", "=Leila", "18 people took part");
    }

    private OpenPage openRollUp() {
        var link = rollUpLinks.to(
                new EntityYear("Basins", "2023"),
                new Person("29:nadia", "Nadia Rahman"),
                new Identity(null, "nadia@example.org"));
        return OpenPage.behind(link, door);
    }

    private static String hidden(String field, HttpResponse<String> page) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
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
