package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.leadershipdialogue.door.IdentityProvider;
import org.leadershipdialogue.door.Tokens;
import org.leadershipdialogue.load.Flood;
import org.leadershipdialogue.load.SlowConnector;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures how many refreshes of a card a second the whole bot answers: signed token, parsing, database, drawing.
class TurnsLoad {

    private static final String APP = "11111111-2222-3333-4444-555555555555";
    private static final String TENANT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    private static final int CALLERS = 64;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path data;

    @Test
    void measure() throws Exception {
        // Nothing has to reach Teams here, so no Entra is asked.
        System.setProperty("AZURE_AUTHORITY_HOST", "https://127.0.0.1:1/");
        try (IdentityProvider provider = IdentityProvider.start();
                SlowConnector peer = new SlowConnector(Duration.ofMillis(50));
                ConfigurableApplicationContext bot = start(provider)) {
            Tokens tokens = new Tokens(provider, APP, peer.serviceUrl(), Clock.systemUTC());
            Sender leila = new Sender(endpoint(bot), peer.serviceUrl(), tokens.genuine());
            int status = send(leila, "'type':'conversationUpdate','membersAdded':[{'id':'28:bot'}]");
            assertThat(status).as("the bot comes into a chat").isEqualTo(200);
            String card = bot.getBean(JdbcClient.class)
                            .sql("select id from session")
                            .query(String.class)
                            .single()
                    + "/greeting";
            String refresh = "'type':'invoke','name':'adaptiveCard/action','value':{'trigger':'automatic','action':"
                    + "{'type':'Action.Execute','verb':'card.view','data':{'card':'" + card + "','at':0}}}";
            double turns = Flood.perSecond(CALLERS, number -> send(leila, refresh) == 200);
            System.out.printf(
                    "%n%d processors, %d callers%nthe whole bot %,8.0f refreshes a second%n%n",
                    Runtime.getRuntime().availableProcessors(), CALLERS, turns);
        }
    }

    private record Sender(URI endpoint, String serviceUrl, String token) {}

    private static URI endpoint(ConfigurableApplicationContext bot) {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    private ConfigurableApplicationContext start(IdentityProvider provider) {
        return SpringApplication.run(
                LeadershipDialogueApplication.class,
                "--server.port=0",
                "--dialogue.data=" + data,
                "--dialogue.teams.app-id=" + APP,
                "--dialogue.teams.tenant-id=" + TENANT,
                "--dialogue.teams.client-secret=none",
                "--dialogue.teams.trusted-service-hosts=127.0.0.1",
                "--dialogue.teams.openid-metadata-url=" + provider.metadata());
    }

    private int send(Sender sender, String what) throws Exception {
        String activity = ("{" + what + ",'channelId':'msteams','serviceUrl':'" + sender.serviceUrl() + "',"
                        + "'id':'1','from':{'id':'29:leila','name':'Leila Haddad','aadObjectId':'aad-leila'},"
                        + "'recipient':{'id':'28:bot','name':'Dialogue'},"
                        + "'conversation':{'id':'19:meeting@thread.v2','conversationType':'groupChat','isGroup':true},"
                        + "'channelData':{'tenant':{'id':'" + TENANT + "'},'meeting':{'id':'meeting-1'}}}")
                .replace('\'', '"');
        HttpRequest request = HttpRequest.newBuilder(sender.endpoint())
                .header("Content-Type", "application/json")
                .header("Authorization", sender.token())
                .POST(HttpRequest.BodyPublishers.ofString(activity))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
