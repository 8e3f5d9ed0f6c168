package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.load.Flood;
import org.leadershipdialogue.load.SlowConnector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.leadershipdialogue.teams.activity.ActivityJson;
import reactor.core.publisher.Mono;

/// Measures how many cards a second go to a connector 50 milliseconds away: by our client, and by the SDK's as it comes.
class RepliesLoad {

    private static final Path CARD = Path.of("src/test/resources/cards/en/06-question-facilitator-people.json");
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final int CALLERS = 100;
    private static final int WANTED = 800;

    @Test
    void measure() throws IOException {
        String card = Files.readString(CARD);
        try (SlowConnector peer = new SlowConnector(LATENCY)) {
            double stock = stock(peer, card);
            double ours = ours(peer, card);
            System.out.printf("%n%d processors, %d ms latency, a card of %d bytes, %d callers%n",
                    Runtime.getRuntime().availableProcessors(), LATENCY.toMillis(), card.length(), CALLERS);
            System.out.printf("the SDK's client as it comes %,8.0f replies a second%n", stock);
            System.out.printf("our client                   %,8.0f replies a second (wanted: %d)%n", ours, WANTED);
            System.out.printf("ratio                        %8.1f%n%n", ours / stock);
        }
    }

    private static double ours(SlowConnector peer, String card) {
        TokenCredential credential = request -> Mono.just(new AccessToken("token", OffsetDateTime.MAX));
        Tokens tokens = new Tokens(() -> credential, Clock.systemUTC(), Thread::startVirtualThread);
        TeamsHttp http = new TeamsHttp(Duration.ofSeconds(10), Duration.ofSeconds(20));
        TeamsConnector connector = new TeamsConnector(
                new Peers(http, new EntraCredentials(tokens, Samples.thisMachine())), Samples.thisMachine());
        OutgoingCard outgoing = new OutgoingCard(card, "Question 1 of 5");
        return Flood.perSecond(CALLERS, number -> {
            ConversationRef chat = new ConversationRef("19:" + number % 500, peer.serviceUrl(), "tenant-a");
            return connector.post(chat, outgoing) instanceof Outcome.Sent;
        });
    }

    private static double stock(SlowConnector peer, String card) throws IOException {
        RestConnectorClient client = new RestConnectorClient(peer.serviceUrl(), builder -> {});
        JsonNode content = ActivityJson.mapper().readTree(card);
        return Flood.perSecond(CALLERS, number -> {
            Attachment attachment = new Attachment();
            attachment.setContentType("application/vnd.microsoft.card.adaptive");
            attachment.setContent(content);
            Activity message = new Activity("message");
            message.setAttachment(attachment);
            return client.getConversations()
                            .sendToConversation("19:" + number % 500, message)
                            .join()
                    != null;
        });
    }
}
