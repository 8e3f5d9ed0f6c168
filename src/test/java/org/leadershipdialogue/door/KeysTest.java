package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipdialogue.door.IdentityProvider.Answer;

/// The identity provider changes its keys, is down, is slow, or talks nonsense.
class KeysTest extends GuardedApplication {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 50;

    private static final RSAKey STRANGER = IdentityProvider.newKey("stranger");

    private final CountDownLatch end = new CountDownLatch(1);

    /// What may be wrong with a provider.
    enum Trouble {
        REFUSES,
        REDIRECTS,
        TALKS_NONSENSE,
        KNOWS_NO_KEYS,
        NAMES_KEYS_ELSEWHERE,
        NEVER_ENDS
    }

    @BeforeEach
    void begin() {
        PROVIDER.recovers();
        clock.forward(MINUTE);
        assertThat(status()).isEqualTo(200);
    }

    @AfterEach
    void recover() {
        end.countDown();
        PROVIDER.recovers();
        clock.forward(MINUTE);
    }

    @Test
    void looksAtTheEndOfATokenItHasSeenBefore() {
        String token = tokens().genuine();
        assertThat(status(token)).isEqualTo(200);
        assertThat(status(token)).isEqualTo(200);

        clock.forward(Duration.ofMinutes(65));

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void findsANewKeyWithinAMinuteAndForgetsTheOld() {
        String old = tokens().genuine();
        clock.forward(MINUTE);

        PROVIDER.rotate("rotated-" + PROVIDER.looks());

        assertThat(status()).isEqualTo(200);
        assertThat(status(old)).isEqualTo(401);
    }

    @Test
    void looksOnceAMinuteHoweverManyStrangersNameAKey() throws Exception {
        clock.forward(MINUTE);
        int before = PROVIDER.looks();

        assertThat(strangers(200)).containsOnly(401);
        assertThat(PROVIDER.looks() - before).isEqualTo(1);
        assertThat(status()).isEqualTo(200);

        clock.forward(MINUTE);
        assertThat(strangers(200)).containsOnly(401);
        assertThat(PROVIDER.looks() - before).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastGoodKeysForDays(Trouble trouble) throws Exception {
        PROVIDER.answersWith(troubled(trouble));
        for (int day = 0; day < 3; day++) {
            clock.forward(Duration.ofDays(1));

            assertThat(status()).isEqualTo(200);
            assertThat(strangers(3)).containsOnly(401);
        }
    }

    @Test
    void makesNobodyWaitLongForASlowProvider() throws Exception {
        PROVIDER.answersWith(exchange -> end());
        clock.forward(Duration.ofDays(1));

        assertThat(strangers(AT_ONCE)).containsOnly(401);
        assertThat(status()).isEqualTo(200);
    }

    private Answer troubled(Trouble trouble) {
        return switch (trouble) {
            case REFUSES -> exchange -> exchange.sendResponseHeaders(503, -1);
            case REDIRECTS ->
                exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", PROVIDER.metadata().toString());
                    exchange.sendResponseHeaders(302, -1);
                };
            case TALKS_NONSENSE -> exchange -> write(exchange, "<html>Amina</html>");
            case KNOWS_NO_KEYS ->
                exchange -> write(
                        exchange,
                        "{\"jwks_uri\":\"" + PROVIDER.metadata() + "\",\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\"},7]}");
            case NAMES_KEYS_ELSEWHERE -> exchange -> write(exchange, "{\"jwks_uri\":\"http://evil.example/keys\"}");
            case NEVER_ENDS -> KeysTest::writeOnAndOn;
        };
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void writeOnAndOn(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < 100; megabyte++) {
            body.write(blanks);
        }
    }

    private void end() {
        try {
            end.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Integer> strangers(int count) throws Exception {
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int stranger = 0; stranger < count; stranger++) {
                String token = "Bearer "
                        + Tokens.signed(
                                STRANGER,
                                tokens().header(JWSAlgorithm.RS256)
                                        .keyID("made-up-" + stranger)
                                        .build(),
                                tokens().claims().build());
                work.add(() -> status(token));
            }
            List<Integer> statuses = new ArrayList<>();
            for (var done : senders.invokeAll(work)) {
                statuses.add(done.get());
            }
            return statuses;
        }
    }

    private int status() {
        return status(tokens().genuine());
    }

    private int status(String authorization) {
        var typing = door().envelope("typing", "19:keys@thread.v2", "29:leila", "Leila");
        return door(() -> authorization).activity(typing).statusCode();
    }
}
