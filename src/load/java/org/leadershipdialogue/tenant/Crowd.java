package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// The connector and the clients of thousands of people: keeps of each chat only the last card, and counts.
final class Crowd implements Connector.Resource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What the bot says when a person is not served.
    private static final List<String> WRONG = List.of("Something went wrong", "application/vnd.microsoft.error");

    private final Map<String, SimulatedMeeting> meetings = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(1);
    private final Wires wires;
    private final Supplier<String> bearer;
    volatile Figures figures = new Figures();

    Crowd(URI bot, Supplier<String> bearer) {
        this.wires = new Wires(bot.resolve("api/messages"), PATIENCE);
        this.bearer = bearer;
    }

    void add(SimulatedMeeting meeting) {
        meetings.put(meeting.chat.id, meeting);
    }

    void clear() {
        meetings.clear();
    }

    @Override
    public boolean owns(Web.Request request) {
        return request.path().size() >= 4 && request.path().get(3).equals("activities");
    }

    @Override
    public Web.Answer serve(Web.Request request) {
        figures.given.increment();
        if (request.method().equals("DELETE")) {
            return Web.Answer.of(200);
        }
        boolean edit = request.method().equals("PUT");
        String id = edit ? request.path().get(4) : Long.toString(ids.getAndIncrement());
        SimulatedMeeting meeting = meetings.get(request.path().get(2));
        if (meeting != null) {
            JsonNode card = Json.read(request.body()).path("attachments").path(0).path("content");
            Thread.startVirtualThread(() -> meeting.shows(id, card, !edit));
        }
        return Web.Answer.of(edit ? 200 : 201, Json.object().put("id", id));
    }

    /// Brings an activity to the bot and counts how that went; an empty object where it went wrong.
    JsonNode bring(ObjectNode activity) {
        return Json.read(tell(activity));
    }

    /// Brings an activity whose answer only a screen would need.
    String tell(ObjectNode activity) {
        String verb = verb(activity);
        String body = activity.toString();
        long begin = System.nanoTime();
        try {
            Wires.Answer answer = wires.post(body, bearer.get());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            figures.answered(verb, took);
            if (took.compareTo(PATIENCE) > 0) {
                figures.fault(verb + ": too late");
            }
            return accepted(verb, answer);
        } catch (IOException late) {
            figures.fault(verb + ": " + late.getClass().getSimpleName());
            return "{}";
        }
    }

    private String accepted(String verb, Wires.Answer answer) {
        if (answer.status() != 200) {
            figures.fault(verb + ": " + answer.status());
            return "{}";
        }
        if (WRONG.stream().anyMatch(answer.body()::contains)) {
            figures.fault(verb + ": an error");
        }
        return answer.body();
    }

    private static String verb(ObjectNode activity) {
        JsonNode value = activity.path("value");
        String name = activity.path("name").asText(activity.path("type").asText());
        return name.equals("adaptiveCard/action")
                ? value.path("action").path("verb").asText()
                : (name + " " + value.path("data").path("form").asText()).strip();
    }

    List<SimulatedMeeting> meetings() {
        return List.copyOf(meetings.values());
    }
}
