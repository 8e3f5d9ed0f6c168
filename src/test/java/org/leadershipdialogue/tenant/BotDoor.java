package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Brings activities to the bot as Teams does: signed, to whichever node is next, and not for longer than it waits.
final class BotDoor implements Door {

    /// "Teams gives up after 10 to 15 seconds."
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final VirtualTime time;
    private final Findings findings;
    private final Supplier<String> bearer;
    private volatile List<URI> nodes = List.of();

    BotDoor(VirtualTime time, Findings findings, Supplier<String> bearer) {
        this.time = time;
        this.findings = findings;
        this.bearer = bearer;
    }

    /// From now on the bot is these processes.
    void leadsTo(List<URI> endpoints) {
        nodes = List.copyOf(endpoints);
    }

    @Override
    public JsonNode bring(ObjectNode activity) {
        String what =
                activity.path("type").asText() + "/" + activity.path("name").asText();
        Instant begin = time.instant();
        URI node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
        HttpRequest request = HttpRequest.newBuilder(node)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", bearer.get())
                .timeout(PATIENCE.multipliedBy(3))
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                findings.add("endpoint", response.statusCode() + " to " + what);
                return Json.object();
            }
            if (Duration.between(begin, time.instant()).compareTo(PATIENCE) > 0) {
                findings.add("endpoint", "too late an answer to " + what);
            }
            return Json.read(response.body());
        } catch (IOException lost) {
            findings.add("endpoint", lost.getClass().getSimpleName() + " at " + what);
            return Json.object();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
