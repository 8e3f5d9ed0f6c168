package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.leadershipdialogue.teams.activity.ActivityJson;

class TeamsConnectorTest {

    private static final OutgoingCard CARD = new OutgoingCard("{\"type\":\"AdaptiveCard\",\"body\":[]}", "Sign in");

    private StubTeams teams;
    private ConversationRef chat;
    private Connector connector;

    @BeforeEach
    void start() throws Exception {
        teams = new StubTeams();
        chat = new ConversationRef("19:meeting@thread.v2", teams.serviceUrl(), "tenant-a");
        connector = new TeamsConnector(
                new Peers(new TeamsHttp(Duration.ofSeconds(10), Duration.ofSeconds(20)), client -> {}),
                Samples.thisMachine());
    }

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void postsACard() throws Exception {
        teams.answer = StubTeams.json(201, "{'id':'41'}");

        assertThat(connector.post(chat, CARD)).isEqualTo(new Outcome.Sent("41"));
        assertThat(teams.requests).singleElement().satisfies(request -> {
            assertThat(request.line())
                    .isEqualTo("POST /rehearsal/connector/v3/conversations/19:meeting@thread.v2/activities");
            assertThat(request.authorization()).isEmpty();
            JsonNode sent = ActivityJson.mapper().readTree(request.body());
            assertThat(sent.path("summary").asText()).isEqualTo("Sign in");
            assertThat(sent.at("/attachments/0/content/type").asText()).isEqualTo("AdaptiveCard");
        });
    }

    @Test
    void updatesAndDeletesWhereTheMessageStands() {
        teams.answer = StubTeams.json(200, "{'id':'41'}");
        assertThat(connector.update(chat, "41", CARD)).isEqualTo(new Outcome.Sent("41"));

        teams.answer = StubTeams.status(200);
        assertThat(connector.delete(chat, "41")).isEqualTo(new Outcome.Sent("41"));
        assertThat(teams.requests)
                .extracting(request -> request.line().replaceAll(" .*/", " "))
                .containsExactly("PUT 41", "DELETE 41");
    }

    @Test
    void saysALineAsPlainText() throws Exception {
        teams.answer = StubTeams.json(201, "{'id':'42'}");

        assertThat(connector.say(chat, "**Wei** <b>")).isEqualTo(new Outcome.Sent("42"));
        JsonNode sent = ActivityJson.mapper().readTree(teams.requests.getFirst().body());
        assertThat(sent.path("textFormat").asText()).isEqualTo("plain");
        assertThat(sent.path("text").asText()).isEqualTo("**Wei** <b>");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void tellsThatTheChatIsGone(int status) {
        teams.answer = StubTeams.status(status);

        assertThat(connector.post(chat, CARD)).isEqualTo(new Outcome.Gone(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 413})
    void tellsAnyOtherRefusal(int status) {
        teams.answer = StubTeams.status(status);

        assertThat(connector.post(chat, CARD)).isEqualTo(new Outcome.Refused(status));
    }

    @Test
    void sendsNoCardThatTeamsMightFindTooLarge() {
        OutgoingCard large = new OutgoingCard("{\"text\":\"" + "é".repeat(20 * 1024) + "\"}", "Sign in");

        assertThat(connector.post(chat, large)).isEqualTo(new Outcome.Refused(413));
        assertThat(connector.update(chat, "41", large)).isEqualTo(new Outcome.Refused(413));
        assertThat(teams.requests).isEmpty();
    }

    @Test
    void readsEveryPageOfTheRoster() {
        teams.answer = exchange -> StubTeams.json(
                        200,
                        exchange.getRequestURI().toString().contains("continuationToken=more")
                                ? "{'members':[{'id':'29:wei','name':'Wei','role':'bot'},{'id':'29:joao'}]}"
                                : "{'continuationToken':'more','members':"
                                        + "[{'id':'29:amina','name':'Amina','objectId':'aad-amina'}]}")
                .to(exchange);

        assertThat(connector.members(chat))
                .contains(List.of(new Account("29:amina", "Amina", "aad-amina"), new Account("29:joao", "", null)));
    }

    @Test
    void leavesBotsAndDevicesOutAndNobodyElse() {
        String people = "{'id':'29:amina','givenName':'Amina','tenantId':'tenant-a','userPrincipalName':'amina@a'},"
                + "{'id':'29:tess','tenantId':'tenant-b','userPrincipalName':'tess@b'},{'id':'29:guest'},";
        String others = "{'id':'28:bot'},{'id':'29:room','tenantId':'tenant-a','userPrincipalName':'room@a'}";
        teams.answer = StubTeams.json(200, "{'members':[" + people + others + "]}");
        assertThat(connector.members(chat).orElseThrow())
                .extracting(Account::id)
                .containsExactly("29:amina", "29:tess", "29:guest");

        teams.answer = StubTeams.json(200, "{'members':[" + others + "]}");
        assertThat(connector.members(chat).orElseThrow())
                .as("a roster without anybody's names tells no device")
                .extracting(Account::id)
                .containsExactly("29:room");
    }

    @Test
    void countsHalfARosterAsNone() {
        teams.answer = exchange -> StubTeams.json(
                        exchange.getRequestURI().toString().contains("continuationToken") ? 503 : 200,
                        "{'continuationToken':'more','members':[{'id':'29:amina'}]}")
                .to(exchange);

        assertThat(connector.members(chat)).isEmpty();
    }

    @Test
    void asksForTheRosterAgainWhereTheAnswerGotLostOrTeamsWasBusy() {
        teams.answer = exchange -> {
            switch (teams.requests.size()) {
                case 1 -> exchange.close();
                case 2 -> StubTeams.status(503).to(exchange);
                default ->
                    StubTeams.json(200, "{'members':[{'id':'29:amina'}]}").to(exchange);
            }
        };

        assertThat(connector.members(chat)).contains(List.of(new Account("29:amina", "", null)));
    }

    @Test
    void asksNothingAgainBeforeTeamsWantsItTo() {
        teams.answer = StubTeams.waiting(429, "3");

        assertThat(connector.members(chat)).isEmpty();
        assertThat(teams.requests).hasSize(1);
    }

    @Test
    void asksWhatSomebodyIsInTheMeeting() {
        teams.answer = StubTeams.json(200, "{'user':{'id':'29:a'},'meeting':{'role':'Organizer','inMeeting':true}}");
        assertThat(connector.meetingRole(chat, "meeting-1", "aad-amina")).isEqualTo(MeetingRole.ORGANIZER);
        assertThat(teams.requests.getFirst().line())
                .endsWith("/v1/meetings/meeting-1/participants/aad-amina?tenantId=tenant-a");

        teams.answer = StubTeams.status(403);
        assertThat(connector.meetingRole(chat, "meeting-1", "aad-amina")).isEqualTo(MeetingRole.UNKNOWN);
    }

    @Test
    void waitsForTheMeetingOnlySoLongAsSomebodyWaitsForAForm() {
        teams.answer = StubTeams.silence();
        assertThat(connector.meetingRole(chat, "meeting-1", "aad-amina")).isEqualTo(MeetingRole.UNKNOWN);

        teams.answer = StubTeams.json(200, "'not what was asked for'");
        assertThat(connector.meetingRole(chat, "meeting-1", "aad-amina")).isEqualTo(MeetingRole.UNKNOWN);
    }

    @Test
    void asksForTheMeetingItself() {
        teams.answer = StubTeams.json(
                200, "{'details':{'title':'Our Dialogue'},'organizer':{'id':'29:amina','aadObjectId':'aad-amina'}}");
        assertThat(connector.meeting(chat, "meeting-1"))
                .contains(new MeetingFacts("Our Dialogue", new Account("29:amina", "", "aad-amina")));
        assertThat(teams.requests.getFirst().line()).endsWith("/v1/meetings/meeting-1");

        teams.answer = StubTeams.status(403);
        assertThat(connector.meeting(chat, "meeting-1")).isEmpty();
    }

    @Test
    void whispersToOneMemberOfTheChat() throws Exception {
        teams.answer = StubTeams.json(201, "{'id':'43'}");
        Account amina = new Account("29:amina", "Amina", null);

        assertThat(connector.whisper(chat, amina, "For you")).isEqualTo(new Outcome.Sent("43"));
        assertThat(teams.requests.getFirst().line()).endsWith("/activities?isTargetedActivity=true");
        JsonNode sent = ActivityJson.mapper().readTree(teams.requests.getFirst().body());
        assertThat(sent.at("/recipient/id").asText()).isEqualTo("29:amina");
        assertThat(sent.path("text").asText()).isEqualTo("For you");

        teams.answer = StubTeams.status(400);
        assertThat(connector.whisper(chat, amina, "For you")).isEqualTo(new Outcome.Refused(400));
    }

    @Test
    void opensAChatWithOnePerson() {
        Account bot = new Account("28:bot", "Dialogue", null);
        Account amina = new Account("29:amina", "Amina", "aad-amina");
        teams.answer = StubTeams.json(201, "{'id':'a:1'}");
        assertThat(connector.openPersonalChat(chat, bot, amina)).isEqualTo(new Outcome.Sent("a:1"));

        teams.answer = StubTeams.status(403);
        assertThat(connector.openPersonalChat(chat, bot, amina)).isEqualTo(new Outcome.Gone(403));
    }

    @Test
    void sendsNothingToAHostNobodyTrusts() {
        ConversationRef elsewhere = new ConversationRef("19:x", "http://evil.example/", "tenant-a");

        assertThat(connector.post(elsewhere, CARD)).isEqualTo(new Outcome.Refused(0));
        assertThat(connector.members(elsewhere)).isEmpty();
    }
}
