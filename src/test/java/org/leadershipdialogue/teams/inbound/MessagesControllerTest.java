package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TrustedHosts;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MessagesControllerTest {

    private static final String CHAT = "'id':'77','channelId':'msteams',"
            + "'serviceUrl':'http://127.0.0.1:3978/rehearsal/connector/','locale':'fr-FR',"
            + "'from':{'id':'29:amina','name':'Amina <b>','aadObjectId':'aad-amina'},"
            + "'recipient':{'id':'28:bot','name':'Dialogue'},'replyToId':'41',"
            + "'conversation':{'id':'19:meeting@thread.v2','conversationType':'groupChat'},"
            + "'channelData':{'tenant':{'id':'tenant-a'},'meeting':{'id':'meeting-1'}}";

    private final List<Incoming> turns = new ArrayList<>();
    private TurnAnswer answer = new TurnAnswer.Done();
    private @Nullable RuntimeException fault;
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new MessagesController(
                    new RehearsalDoor(TrustedHosts.of(Settings.rehearsal()), false),
                    new Reception(this::handle),
                    new Refusals(Clock.systemUTC(), new SimpleMeterRegistry())))
            .build();

    @Test
    void tellsWhoWhereAndInWhichLanguage() throws Exception {
        post200(activity("message", "'text':'next'"));

        assertThat(turns.getFirst().from()).satisfies(from -> {
            assertThat(from.conversationId()).isEqualTo("19:meeting@thread.v2");
            assertThat(from.conversation().tenantId()).isEqualTo("tenant-a");
            assertThat(from.kind()).isEqualTo(ChatKind.MEETING);
            assertThat(from.sender()).isEqualTo(new Account("29:amina", "Amina <b>", "aad-amina"));
            assertThat(from.locale()).isEqualTo(Locale.FRANCE);
            assertThat(from.replyToId()).isEqualTo("41");
            assertThat(from.meetingId()).isEqualTo("meeting-1");
            assertThat(from.sent()).isNull();
        });
    }

    @Test
    void tellsWhenItWasSentByTeamsClock() throws Exception {
        post200(activity("message", "'text':'next','timestamp':'2023-11-06T09:00:00.05Z'"));

        assertThat(turns.getFirst().from().sent()).isEqualTo(Instant.parse("2023-11-06T09:00:00.050Z"));
    }

    @Test
    void takesTheMentionOfTheBotOutOfAMessage() throws Exception {
        post200(activity(
                "message",
                "'text':'<at>Dialogue</at>&nbsp;next, <at>Wei</at>','entities':["
                        + "{'type':'mention','text':'<at>Dialogue</at>','mentioned':{'id':'28:bot'}},"
                        + "{'type':'mention','text':'<at>Wei</at>','mentioned':{'id':'29:wei'}},null]"));

        assertThat(turns).singleElement().isInstanceOfSatisfying(Incoming.Message.class, message -> {
            assertThat(message.text()).isEqualTo("next, <at>Wei</at>");
            assertThat(message.value()).isNull();
        });
    }

    @Test
    void answersAPressWithThePressersOwnView() throws Exception {
        answer = new TurnAnswer.Card("{\"type\":\"AdaptiveCard\"}");

        assertThat(post200(activity(
                        "invoke",
                        "'name':'adaptiveCard/action','value':{'trigger':'automatic',"
                                + "'action':{'type':'Action.Execute','verb':'card.view','data':{'card':'k3f9/7'}}}")))
                .isEqualTo("{'statusCode':200,'type':'application/vnd.microsoft.card.adaptive',"
                        + "'value':{'type':'AdaptiveCard'}}");
        assertThat(turns).singleElement().isInstanceOfSatisfying(Incoming.Press.class, press -> {
            assertThat(press.verb()).isEqualTo("card.view");
            assertThat(press.data().path("card").asText()).isEqualTo("k3f9/7");
            assertThat(press.automatic()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"'value':null", "'value':7", "'value':[]", "'value':{'action':'x'}", "'value':{}"})
    void takesAPressWithoutAVerbForAnUnknownOne(String value) throws Exception {
        answer = new TurnAnswer.Refused("unknown", "no such thing");

        assertThat(post200(activity("invoke", "'name':'adaptiveCard/action'," + value)))
                .isEqualTo("{'statusCode':400,'type':'application/vnd.microsoft.error',"
                        + "'value':{'code':'unknown','message':'no such thing'}}");
    }

    @Test
    void opensAForm() throws Exception {
        answer = new TurnAnswer.Form("Write", "{\"type\":\"AdaptiveCard\"}", 400, 500);

        assertThat(post200(activity("invoke", "'name':'task/fetch','value':{'data':{'form':'write'}}")))
                .isEqualTo(
                        "{'task':{'type':'continue','value':{'title':'Write','height':400,'width':500,'card':"
                                + "{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard'}}}}}");
        assertThat(turns).singleElement().isInstanceOf(Incoming.OpenForm.class);
    }

    @Test
    void answersWithWhatCannotBeWrittenInUtf8Too() throws Exception {
        answer = new TurnAnswer.Form("Write", "{\"text\":\"\uD800 Mallory\"}", 400, 500);

        assertThat(post200(activity("invoke", "'name':'task/fetch','value':{'data':{'form':'write'}}")))
                .contains("? Mallory");
    }

    @Test
    void closesASentForm() throws Exception {
        String submit = activity("invoke", "'name':'task/submit','value':{'data':{'form':'write','text':'a'}}");

        answer = new TurnAnswer.Close(null);
        assertThat(post200(submit)).isEmpty();
        answer = new TurnAnswer.Close("Thank you");
        assertThat(post200(submit)).isEqualTo("{'task':{'type':'message','value':'Thank you'}}");
    }

    @Test
    void tellsTheBotFromPeopleWhoCome() throws Exception {
        post200(activity("conversationUpdate", "'membersAdded':[{'id':'28:bot'},{'id':'29:wei'},{},null]"));

        assertThat(turns).singleElement().isInstanceOfSatisfying(Incoming.MembersAdded.class, added -> {
            assertThat(added.bot()).isTrue();
            assertThat(added.members()).containsExactly(new Account("29:wei", "", null));
        });
    }

    @Test
    void readsWhoCameIntoTheCall() throws Exception {
        post200(
                activity(
                        "event",
                        "'name':'application/vnd.microsoft.meetingParticipantJoin','value':{'members':["
                                + "{'user':{'id':'29:wei','name':'Wei','aadObjectId':'aad-wei'},'meeting':{'role':'Attendee'}},{}]}"));

        assertThat(turns)
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.MeetingJoined.class,
                        joined ->
                                assertThat(joined.members()).containsExactly(new Account("29:wei", "Wei", "aad-wei")));
    }

    @ParameterizedTest
    @CsvSource({
        "event, application/vnd.microsoft.meetingStart, MeetingStarted",
        "event, application/vnd.microsoft.meetingEnd, MeetingEnded",
        "event, something/new, Other",
        "typing, x, Other"
    })
    void readsWhatHappenedInTheMeeting(String type, String name, String turn) throws Exception {
        post200(activity(type, "'name':'" + name + "','value':{'Title':'x'}"));

        assertThat(turns.getFirst().getClass().getSimpleName()).isEqualTo(turn);
    }

    @Test
    void answersAnUnknownInvokeAsTheProtocolSays() throws Exception {
        MockHttpServletResponse response = send(activity("invoke", "'name':'composeExtension/query'"));

        assertThat(response.getStatus()).isEqualTo(501);
        assertThat(response.getContentLength()).isZero();
    }

    @Test
    void tellsNothingOfWhatWentWrong() throws Exception {
        fault = new IllegalStateException("Amina");

        assertThat(post200(activity("invoke", "'name':'adaptiveCard/action','value':{}")))
                .contains("'statusCode':500", "InternalError")
                .doesNotContain("Amina", "Exception");
        assertThat(post200(activity("invoke", "'name':'task/fetch','value':{}")))
                .contains("'type':'message'")
                .doesNotContain("Amina", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "'message'",
                "{}",
                "{'type':7}",
                "{'type':'message'} {}",
                "{'type':'message','from':'x'}",
                "{'type':'message','timestamp':'yesterday'}"
            })
    void refusesWhatIsNoActivity(String body) throws Exception {
        assertThat(send(body.replace('\'', '"')).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "recipient", "conversation"})
    void refusesAnActivityThatLacksAParty(String party) throws Exception {
        String body = activity("message", "'text':'a'").replace("'" + party + "':", "'was-" + party + "':");

        assertThat(send(body).getStatus()).isEqualTo(400);
    }

    @Test
    void refusesDeepNestingWithoutFallingOver() throws Exception {
        assertThat(send("{\"type\":" + "[".repeat(100_000)).getStatus()).isEqualTo(400);
        assertThat(send("{\"type\":\"message\",\"value\":" + "[".repeat(900) + "]".repeat(900) + "}")
                        .getStatus())
                .isLessThan(500);
    }

    @Test
    void refusesMoreThanAnActivityNeeds() throws Exception {
        assertThat(send(" ".repeat(256 * 1024 + 1)).getStatus()).isEqualTo(413);
        assertThat(turns).isEmpty();
    }

    @Test
    void refusesAnythingButJson() throws Exception {
        assertThat(http.perform(post("/api/messages").content("{}").contentType(MediaType.TEXT_PLAIN))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(415);
    }

    @Test
    void turnsAwayAnotherMachineWhileRehearsing() throws Exception {
        MockHttpServletResponse response = http.perform(post("/api/messages")
                        .content(activity("message", "'text':'a'").replace('\'', '"'))
                        .contentType(MediaType.APPLICATION_JSON)
                        .remoteAddress("192.0.2.7"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(turns).isEmpty();
    }

    @Test
    void turnsAwayAConnectorElsewhereWhileRehearsing() throws Exception {
        String elsewhere = activity("message", "'text':'a'").replace("http://127.0.0.1:3978", "http://evil.example");

        assertThat(send(elsewhere).getStatus()).isEqualTo(401);
    }

    private TurnAnswer handle(Incoming turn) {
        turns.add(turn);
        if (fault != null) {
            throw fault;
        }
        return answer;
    }

    private String post200(String body) throws Exception {
        MockHttpServletResponse response = send(body);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8).replace('"', '\'');
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return http.perform(post("/api/messages")
                        .content(body.replace('\'', '"'))
                        .contentType("application/json; charset=utf-8"))
                .andReturn()
                .getResponse();
    }

    private static String activity(String type, String rest) {
        return "{'type':'" + type + "'," + CHAT + "," + rest + "}";
    }
}
