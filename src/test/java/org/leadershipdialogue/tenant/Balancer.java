package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Brings activities to nodes that may die at any moment: to each in turn, and to the next where nobody listens.
///
/// A request that reached somebody is never sent twice: whoever gets no answer does not know, and tries again as people
/// do.
final class Balancer implements Door {

    private static final Pattern APOLOGY =
            Pattern.compile("Something went wrong on our side|Quelque chose n’a pas marché de notre côté");

    /// "Teams gives up after 10 to 15 seconds."
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();
    final AtomicInteger answered = new AtomicInteger();
    final AtomicInteger apologies = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<URI> nodes;
    private final Findings findings;
    private final Supplier<String> bearer;

    /// Nobody knows whether the activity was carried out, or the bot said that it was not.
    static final class NotAcknowledged extends RuntimeException {
        NotAcknowledged(String why) {
            super(why);
        }
    }

    Balancer(List<URI> nodes, Findings findings, Supplier<String> bearer) {
        this.nodes = List.copyOf(nodes);
        this.findings = findings;
        this.bearer = bearer;
    }

    /// How long the slowest answer took.
    Duration slowest() {
        return Duration.ofMillis(slowest.get());
    }

    /// @throws NotAcknowledged where it is not known to be carried out
    @Override
    public JsonNode bring(ObjectNode activity) {
        int first = turn.getAndIncrement();
        for (int next = 0; next < nodes.size(); next++) {
            URI node = nodes.get(Math.floorMod(first + next, nodes.size()));
            try {
                return carried(activity, send(node, activity));
            } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
                // As a load balancer finds out.
            } catch (IOException lost) {
                unanswered.incrementAndGet();
                throw new NotAcknowledged(lost.toString());
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        }
        unanswered.incrementAndGet();
        throw new NotAcknowledged("no node listens");
    }

    private HttpResponse<String> send(URI node, ObjectNode activity) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.resolve("api/messages"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", bearer.get())
                .timeout(PATIENCE.multipliedBy(2))
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        slowest.accumulateAndGet((System.nanoTime() - begin) / 1_000_000, Math::max);
        return response;
    }

    private JsonNode carried(ObjectNode activity, HttpResponse<String> response) {
        answered.incrementAndGet();
        String what =
                activity.path("type").asText() + "/" + activity.path("name").asText();
        if (response.statusCode() / 100 != 2) {
            findings.add("endpoint", response.statusCode() + " to " + what);
            throw new NotAcknowledged("status " + response.statusCode());
        }
        JsonNode answer = Json.read(response.body());
        if (APOLOGY.matcher(answer.toString()).find()) {
            apologies.incrementAndGet();
            throw new NotAcknowledged("the bot apologized");
        }
        return answer;
    }
}
