package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leadershipdialogue.privacy.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever is not from Teams is turned away at the real endpoint, and nothing has happened.
class ForgedTokensTest extends GuardedApplication {

    private static final String EVIL = "https://evil.example/";

    @Autowired
    JdbcClient database;

    @Test
    void letsInWhatTeamsSigned() {
        assertThat(send(added("19:genuine@thread.v2"), List.of(tokens().genuine()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(conversations()).contains("19:genuine@thread.v2");
    }

    @Test
    void letsInATokenAFewMinutesOffOurClock() {
        String early = tokens().signed(claims -> claims.notBeforeTime(tokens().in(Duration.ofMinutes(4))));
        String late = tokens().signed(claims -> claims.notBeforeTime(tokens().in(Duration.ofMinutes(-60)))
                .expirationTime(tokens().in(Duration.ofMinutes(-4))));

        for (String token : List.of("Bearer " + early, "bearer  " + late)) {
            assertThat(send(added("19:nearly@thread.v2"), List.of(token)).statusCode())
                    .isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> turnsAwayAForgedToken() {
        return Forgery.all(tokens())
                .map(forgery -> DynamicTest.dynamicTest(
                        forgery.name(), () -> refused(added("19:forged@thread.v2"), forgery.headers())));
    }

    @TestFactory
    Stream<DynamicTest> turnsAwayAGoodTokenOnAnotherActivity() {
        return Stream.of(
                activity(
                        "from a tenant we do not serve",
                        a -> channelData(a).putObject("tenant").put("id", BOT)),
                activity("from no tenant", a -> {
                    a.remove("channelData");
                    conversation(a).remove("tenantId");
                }),
                activity("from another channel", a -> a.put("channelId", "directline")),
                activity("from Teams in capitals", a -> a.put("channelId", "MSTeams")),
                activity("from no channel", a -> a.remove("channelId")),
                activity("for another connector", a -> a.put("serviceUrl", CONNECTOR + "x/")),
                activity("for no connector", a -> a.remove("serviceUrl")),
                activity("for a connector elsewhere", a -> a.put("serviceUrl", EVIL)));
    }

    @Test
    void servesGuestsAndNamesTheirTenantNowhere() {
        ObjectNode guest = added("19:guest@thread.v2");
        ((ObjectNode) guest.path("from")).put("tenantId", BOT);

        assertThat(send(guest, List.of(tokens().genuine())).statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheConversationsWordWhereTheChannelNamesNoTenant() {
        ObjectNode personal = added("a:personal");
        personal.remove("channelData");
        conversation(personal).put("conversationType", "personal").put("tenantId", TENANT.toUpperCase(Locale.ROOT));

        assertThat(send(personal, List.of(tokens().genuine())).statusCode()).isEqualTo(200);
        conversation(personal).put("id", "a:elsewhere").put("tenantId", BOT);
        refused(personal, List.of(tokens().genuine()));
    }

    @Test
    void readsNothingAStrangerSends() {
        HttpResponse<String> answer = door().send(door().to("/api/messages")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(new byte[1_000_000])));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aHeaderOfAMegabyteIsRefusedByTheServerItself() throws Exception {
        try (Wire wire = Wire.to(port)) {
            wire.sends("POST /api/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + "A".repeat(1 << 20)
                    + "\r\n\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat", "apache");
        }
    }

    private DynamicTest activity(String name, Consumer<ObjectNode> otherwise) {
        ObjectNode activity = added("19:forged@thread.v2");
        otherwise.accept(activity);
        return DynamicTest.dynamicTest(name, () -> refused(activity, List.of(tokens().genuine())));
    }

    private void refused(ObjectNode activity, List<String> authorization) {
        HttpResponse<String> answer = send(activity, authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(conversations())
                .doesNotContain(activity.at("/conversation/id").asText());
    }

    private ObjectNode added(String chat) {
        ObjectNode added = door().envelope("conversationUpdate", chat, "29:leila", "Leila");
        added.putArray("membersAdded").addObject().put("id", "28:dialogue");
        return added;
    }

    private HttpResponse<String> send(ObjectNode activity, List<String> authorization) {
        var request = door().to("/api/messages").header("Content-Type", "application/json");
        authorization.forEach(header -> request.header("Authorization", header));
        return door().send(request.POST(BodyPublishers.ofByteArray(Door.bytes(activity))));
    }

    private List<String> conversations() {
        return database.sql("select id from conversation")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static ObjectNode channelData(ObjectNode activity) {
        return (ObjectNode) activity.path("channelData");
    }

    private static ObjectNode conversation(ObjectNode activity) {
        return (ObjectNode) activity.path("conversation");
    }
}
