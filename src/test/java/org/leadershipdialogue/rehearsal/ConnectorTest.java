package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RehearsalTest
class ConnectorTest {

    @Autowired
    Chats chats;

    @LocalServerPort
    int port;

    private Http http;
    private String conversation;

    @BeforeEach
    void connect() {
        http = new Http(port);
        conversation = "/rehearsal/connector/v3/conversations/"
                + Http.encoded(chats.meeting().id());
    }

    @Test
    void keepsTheIdOfAMessageThatIsUpdated() {
        String id = Http.body(http.post(conversation + "/activities", message("one")))
                .path("id")
                .asText();

        var updated = http.put(conversation + "/activities/" + id, message("two"));

        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(chats.find(chats.meeting(), id)).hasValueSatisfying(now -> {
            assertThat(now.text()).isEqualTo("two");
            assertThat(now.changed()).isEqualTo(2);
        });
    }

    @Test
    void forgetsADeletedMessage() {
        String id = Http.body(http.post(conversation + "/activities", message("one")))
                .path("id")
                .asText();

        assertThat(http.delete(conversation + "/activities/" + id).statusCode()).isEqualTo(200);
        assertThat(http.put(conversation + "/activities/" + id, message("two")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesToChangeAPersonsMessage() {
        Message theirs = chats.post(chats.meeting(), "29:amina", "Amina Diallo", Content.words("mine"));

        assertThat(http.put(conversation + "/activities/" + theirs.id(), message("ours"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNoOtherConversation() {
        String elsewhere = "/rehearsal/connector/v3/conversations/elsewhere";

        assertThat(http.post(elsewhere + "/activities", message("one")).statusCode())
                .isEqualTo(404);
        assertThat(http.get(elsewhere + "/members").statusCode()).isEqualTo(404);
        assertThat(http.get("/rehearsal/connector/v1/meetings/elsewhere/participants/29:amina")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoMessage() {
        for (String body : List.of("", "[]", "{", "{\"type\":\"message\"}", "{\"type\":\"dance\",\"text\":\"x\"}")) {
            assertThat(http.post(conversation + "/activities", body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void refusesACardThatIsTooBig() {
        String card = "{\"type\":\"message\",\"attachments\":[{\"contentType\":\"%s\",\"content\":{\"x\":\"%s\"}}]}"
                .formatted(Content.CARD_TYPE, "x".repeat(41_000));

        var answer = http.post(conversation + "/activities", card);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.body(answer).path("error").path("code").asText()).isEqualTo("MessageSizeTooBig");
    }

    @Test
    void givesTheRosterPageByPage() {
        List<String> names = new ArrayList<>();
        String token = "0";
        while (!token.isEmpty()) {
            var page = Http.body(http.get(conversation + "/pagedmembers?pageSize=7&continuationToken=" + token));
            assertThat(page.path("members").size()).isBetween(1, 7);
            page.path("members").forEach(member -> names.add(member.path("name").asText()));
            token = page.path("continuationToken").asText();
        }

        assertThat(names)
                .containsExactlyElementsOf(
                        Cast.inChat().stream().map(Person::name).toList())
                .contains("Amina Diallo")
                .doesNotContain("Mark Otieno", "Nadia Rahman");
    }

    @Test
    void saysWhoOrganizedTheMeeting() {
        String meeting = "/rehearsal/connector/v1/meetings/" + chats.meeting().meetingId() + "/participants/";

        assertThat(role(meeting + Cast.facilitator().aadObjectId())).isEqualTo("Organizer");
        assertThat(role(meeting + Http.encoded("29:amina"))).isEqualTo("Presenter");
        assertThat(http.get(meeting + "nobody?tenantId=rehearsal").statusCode()).isEqualTo(404);
    }

    @Test
    void opensOneChatWithEachPerson() {
        String ask = "{\"members\":[{\"id\":\"29:amina\"}],\"isGroup\":false}";

        var first = http.post("/rehearsal/connector/v3/conversations", ask);
        var second = http.post("/rehearsal/connector/v3/conversations", ask);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(Http.body(second)).isEqualTo(Http.body(first));
    }

    @Test
    void opensNoChatWithACaller() {
        var answer = http.post("/rehearsal/connector/v3/conversations", "{\"members\":[{\"id\":\"29:mark\"}]}");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private String role(String path) {
        return Http.body(http.get(path + "?tenantId=rehearsal"))
                .path("meeting")
                .path("role")
                .asText();
    }

    private static String message(String text) {
        return Json.write(Json.object().put("type", "message").put("text", text));
    }
}
