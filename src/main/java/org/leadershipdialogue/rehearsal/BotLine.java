package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Sends activities to the bot's own endpoint over HTTP, so that its code path is the one Teams would take.
final class BotLine {

    private final HttpClient http;
    private final Address address;
    private final Duration patience;

    /// @param patience how long Teams waits for an answer
    BotLine(Address address, Duration patience) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        this.address = address;
        this.patience = patience;
    }

    BotReply send(ObjectNode activity) {
        HttpRequest request = HttpRequest.newBuilder(address.botEndpoint())
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Json.write(activity)))
                .build();
        try {
            return read(http.send(request, BodyHandlers.ofString()));
        } catch (IOException silence) {
            return new BotReply.Silent();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new BotReply.Silent();
        }
    }

    private static BotReply read(HttpResponse<String> response) {
        return response.statusCode() / 100 == 2
                ? new BotReply.Answered(Json.read(response.body()).orElseGet(Json::object))
                : new BotReply.Refused(response.statusCode());
    }
}
