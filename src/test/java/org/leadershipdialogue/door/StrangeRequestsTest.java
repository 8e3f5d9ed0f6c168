package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.privacy.Door;

/// Requests with a good token and something wrong with all the rest.
class StrangeRequestsTest extends GuardedApplication {

    private static final int FIFTY_MEGABYTES = 50 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/problem+json",
                "application/json; charset=utf-16",
                "application/json; charset=nonsense",
                "json",
                "*/*"
            })
    void takesNothingButJsonInUtf8(String type) {
        says(415, send(type, BodyPublishers.ofByteArray(good())));
    }

    @Test
    void takesNothingPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(good());
        }

        says(
                415,
                door().send(door().to("/api/messages")
                        .header("Authorization", tokens().genuine())
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed.toByteArray()))));
    }

    @Test
    void takesJsonInPiecesAndWithAMark() {
        String marked = "\uFEFF" + new String(good(), StandardCharsets.UTF_8);

        says(200, json(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(good()))));
        says(200, json(BodyPublishers.ofString(marked)));
        says(200, send("Application/JSON; Charset=UTF-8", BodyPublishers.ofByteArray(good())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "7",
                "'message'",
                "{'type':'message','type':'message'}",
                "{'type':'message'}{}",
                "{'type':'message','timestamp':'soon'}",
                "{'type':'message','value':NaN}",
                "{\"type\":\"message\",\"from\":{\"id\":\"\\ud800\",\"id\":1}}"
            })
    void refusesWhatIsNoActivity(String body) {
        says(400, json(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource({"type", "recipient", "from", "conversation"})
    void refusesWhatIsSaidTwice(String property) {
        String twice = new String(good(), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"" + property + "\":{\"id\":\"29:somebody-else\"},");

        says(400, json(BodyPublishers.ofString(twice)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000, 100_000})
    void refusesDeepNesting(int levels) {
        String deep = "{\"type\":\"message\",\"value\":" + "[".repeat(levels) + "]".repeat(levels) + "}";

        says(400, json(BodyPublishers.ofString(deep)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e400", "99999999999999999999999999999999"})
    void isNotUpsetByHugeNumbers(String number) {
        ObjectNode press =
                door().press("19:numbers@thread.v2", "29:leila", "Leila", "card.view", Door.JSON.createObjectNode());
        String huge = new String(Door.bytes(press), StandardCharsets.UTF_8)
                .replace("\"data\":{}", "\"data\":{\"at\":" + number + "}");

        assertThat(json(BodyPublishers.ofString(huge)).statusCode()).isEqualTo(200);
        says(400, json(BodyPublishers.ofString("{\"type\":\"message\",\"value\":" + "9".repeat(5_000) + "}")));
    }

    @Test
    void answersMoreThanAnActivityNeedsHoweverItComes() {
        says(413, json(BodyPublishers.ofByteArray(new byte[FIFTY_MEGABYTES])));
        says(413, json(BodyPublishers.ofInputStream(StrangeRequestsTest::blanks)));
        says(413, json(BodyPublishers.ofByteArray(new byte[256 * 1024 + 1])));

        says(200, json(BodyPublishers.ofByteArray(good())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "OPTIONS", "PROPFIND", "BREW"})
    void knowsNoOtherMethod(String method) {
        HttpResponse<String> answer = door().send(door().to("/api/messages")
                .header("Authorization", tokens().genuine())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString("type=message")));

        assertThat(answer.statusCode()).isIn(method.equals("OPTIONS") ? 200 : 405, 405);
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/messages/",
                "/api/messages/x",
                "/API/messages",
                "/api//messages",
                "/api/messages;a=b",
                "/api/messages.json",
                "/api/%6Dessages%00",
                "/api/../api/messages",
                "/error",
                "/error?trace=true&message=true&errors=true"
            })
    void isNowhereElse(String path) {
        HttpResponse<String> answer = door().post(path, good());

        assertThat(answer.statusCode()).isIn(400, 401, 404);
        tellsNothing(answer);
    }

    @Test
    void refusesChunksThatAreNone() throws Exception {
        for (String chunk :
                new String[] {"zz\r\n", "-1\r\n", "FFFFFFFFFFFFFFFFF\r\n", "5\r\nabcdefghij\r\n0\r\n\r\n"}) {
            try (Wire wire = Wire.to(port)) {
                wire.sends("POST /api/messages HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + tokens().genuine()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk);

                assertThat(wire.answer()).as(chunk).startsWith("HTTP/1.1 400").doesNotContain("xception", "apache");
            }
        }
    }

    private static void says(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(status == 200 || answer.body().isEmpty()).as(answer.body()).isTrue();
        tellsNothing(answer);
    }

    private static void tellsNothing(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain("xception", "trace", "org.", "java", "Tomcat", "jackson", "message\":\"");
    }

    private HttpResponse<String> json(BodyPublisher body) {
        return send("application/json", body);
    }

    private HttpResponse<String> send(String type, BodyPublisher body) {
        return door().send(door().to("/api/messages")
                .header("Authorization", tokens().genuine())
                .header("Content-Type", type)
                .POST(body));
    }

    private byte[] good() {
        return Door.bytes(door().envelope("typing", "19:strange@thread.v2", "29:leila", "Leila"));
    }

    private static InputStream blanks() {
        return new InputStream() {
            private int left = FIFTY_MEGABYTES;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int given = Math.min(left, length);
                Arrays.fill(into, offset, offset + Math.max(given, 0), (byte) ' ');
                left -= given;
                return given > 0 ? given : -1;
            }
        };
    }
}
