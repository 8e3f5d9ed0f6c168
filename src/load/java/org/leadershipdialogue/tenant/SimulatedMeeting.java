package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Twenty people who hold a Dialogue of ninety minutes by the clock they are given.
final class SimulatedMeeting {

    private static final int PEOPLE = 20;
    private static final int WRITERS = 6;
    private static final Duration SIGNING_IN = Duration.ofMinutes(3);
    /// Thirty-one cards of it make a Dialogue of ninety minutes.
    static final Duration EACH_CARD = Duration.ofSeconds(160);
    private static final int MOST_CARDS = 40;
    private static final int LOOKS = 150;

    final Chat chat;
    private final Envelopes envelopes;
    private final Crowd crowd;
    private final ScaledTime time;
    private final Duration eachCard;
    private final Random random;
    private final List<Someone> people = new ArrayList<>();
    private volatile String message = "";
    private volatile JsonNode card = Json.object();
    private volatile JsonNode leadersView = Json.object();
    private volatile JsonNode pressed = Json.object();
    private volatile Instant moved = Instant.MAX;

    SimulatedMeeting(Chats chats, Envelopes envelopes, Crowd crowd, ScaledTime time, Duration eachCard, long seed) {
        this.envelopes = envelopes;
        this.crowd = crowd;
        this.time = time;
        this.eachCard = eachCard;
        this.random = new Random(seed);
        for (int number = 0; number < PEOPLE; number++) {
            String id = "29:1" + UUID.randomUUID();
            Someone.Role role = number == 0 ? Someone.Role.Organizer : Someone.Role.Presenter;
            people.add(new Someone(
                    id, "Person " + number, UUID.randomUUID().toString(), People.TENANT, "en-US", false, role, false));
        }
        chat = chats.meeting(people);
    }

    /// The bot posted or changed a card: those it names fetch their own view of it.
    void shows(String id, JsonNode shown, boolean posted) {
        if (posted) {
            if (moved.isBefore(time.instant())) {
                crowd.figures.lags.add(Duration.between(moved, time.instant()));
                moved = Instant.MAX;
            }
            message = id;
        }
        if (!id.equals(message)) {
            return;
        }
        card = shown;
        JsonNode refresh = shown.path("refresh");
        Set<String> named =
                refresh.path("userIds").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        people.stream()
                .filter(person -> !refresh.isMissingNode() && (named.isEmpty() || named.contains(person.id())))
                .forEach(person -> later(() -> fetches(person, id, refresh.path("action"))));
    }

    /// Clients hear of a change one after the other, within a second.
    private void fetches(Someone person, String id, JsonNode action) {
        ObjectNode asked = pressing(person, id, action, "automatic");
        if (!person.equals(people.getFirst())) {
            crowd.tell(asked);
            return;
        }
        JsonNode view = crowd.bring(asked).path("value");
        if (id.equals(message)) {
            leadersView = view;
        }
    }

    private void later(Runnable work) {
        Thread.startVirtualThread(() -> {
            try {
                time.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1_000)));
                work.run();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// The app is added, and whoever leads sets the session up.
    void prepare() throws InterruptedException {
        crowd.bring(envelopes.botAdded(chat, people.getFirst()));
        crowd.bring(envelopes.installed(chat, people.getFirst()));
        setsUp();
    }

    /// From the opening of the session to its close and what people say of it.
    ///
    /// @return whether it came to its end
    boolean isHeld() throws InterruptedException {
        if (leads(List.of("session.open")).isEmpty()) {
            return false;
        }
        everybodySignsIn();
        for (int card = 0; card < MOST_CARDS; card++) {
            takesPart();
            // Only the conclusion can be closed; the vote is decided, every other card is left by Next.
            String went = leads(List.of("session.close", "vote.decide", "session.next"));
            if (went.equals("session.close")) {
                saysHowItWas();
                return true;
            }
            if (went.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private void setsUp() throws InterruptedException {
        Optional<ObjectNode> form = opens(people.getFirst(), "set-up");
        for (int look = 0; look < 60 && form.isEmpty(); look++) {
            time.pause(Duration.ofSeconds(2));
            form = opens(people.getFirst(), "set-up");
        }
        if (form.isPresent()) {
            ObjectNode data = form.get();
            data.put("entity", "Office for River Basins")
                    .put("unit", "Data and Mapping")
                    .put("personnel", "21")
                    .put("scenarios", "vote");
            task(people.getFirst(), "task/submit", data);
        }
        time.pause(Duration.ofSeconds(20));
    }

    private void everybodySignsIn() throws InterruptedException {
        Duration each = SIGNING_IN.dividedBy(PEOPLE);
        for (Someone person : people.subList(1, PEOPLE)) {
            executed("register.sign-in", card).ifPresent(action -> press(person, message, action, "manual"));
            time.pause(each);
        }
    }

    private void takesPart() throws InterruptedException {
        int from = 1 + random.nextInt(PEOPLE - WRITERS - 1);
        Duration each = eachCard.dividedBy(WRITERS + 1);
        for (Someone person : people.subList(from, from + WRITERS)) {
            time.pause(each);
            Optional<ObjectNode> form = opens(person, "write");
            if (form.isPresent()) {
                task(person, "task/submit", form.get().put("answer", "What " + person.name() + " would say to that."));
            } else {
                Stream.of("vote.cast", "speak.offer")
                        .flatMap(verb -> executed(verb, card).stream())
                        .findFirst()
                        .ifPresent(action -> press(person, message, action, "manual"));
            }
        }
        time.pause(each);
    }

    private void saysHowItWas() throws InterruptedException {
        time.pause(Duration.ofSeconds(30));
        for (Someone person : people.subList(1, 1 + WRITERS)) {
            Optional<ObjectNode> form = opens(person, "assessment");
            if (form.isEmpty()) {
                crowd.figures.fault("no assessment");
            }
            form.ifPresent(data -> task(person, "task/submit", data));
            time.pause(Duration.ofSeconds(10));
        }
    }

    /// Presses the first of these buttons whoever leads is shown, and waits until there is one.
    ///
    /// @return which it was; empty where none came
    private String leads(List<String> verbs) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            for (String verb : verbs) {
                // A button that was pressed once is of a place the session has left.
                Optional<JsonNode> action = executed(verb, leadersView)
                        .filter(button -> !button.path("data").equals(pressed));
                if (action.isPresent()) {
                    moved = time.instant();
                    pressed = action.get().path("data");
                    press(people.getFirst(), message, action.get(), "manual");
                    return verb;
                }
            }
            time.pause(Duration.ofSeconds(2));
        }
        crowd.figures.fault("no " + String.join(" or ", verbs));
        return "";
    }

    private Optional<ObjectNode> opens(Someone person, String form) {
        JsonNode seen = person.equals(people.getFirst()) ? leadersView : card;
        Optional<JsonNode> button = Stream.of(seen, card)
                .flatMap(view -> Json.typed(view, "Action.Submit"))
                .filter(action -> action.path("data").path("form").asText().equals(form))
                .findFirst();
        return button.flatMap(action -> {
            ObjectNode data = Json.object().put("type", "task/fetch");
            data.setAll((ObjectNode) action.path("data"));
            JsonNode dialog = task(person, "task/fetch", data)
                    .path("task")
                    .path("value")
                    .path("card")
                    .path("content");
            return Json.typed(dialog, "Action.Submit").findFirst().map(send -> filled(dialog, send));
        });
    }

    private static ObjectNode filled(JsonNode dialog, JsonNode send) {
        ObjectNode data = ((ObjectNode) send.path("data")).deepCopy();
        Json.typed(dialog, "Input.")
                .forEach(input -> data.put(
                        input.path("id").asText(),
                        input.path("value")
                                .asText(input.path("choices").path(0).path("value").asText(""))));
        return data;
    }

    private JsonNode task(Someone person, String name, ObjectNode data) {
        ObjectNode activity =
                envelopes.of("invoke", chat, person).put("name", name).put("replyToId", message);
        activity.putObject("value").set("data", data);
        return crowd.bring(activity);
    }

    private static Optional<JsonNode> executed(String verb, JsonNode view) {
        return Json.typed(view, "Action.Execute")
                .filter(action -> action.path("verb").asText().equals(verb))
                .findFirst();
    }

    private JsonNode press(Someone person, String id, JsonNode action, String trigger) {
        return crowd.bring(pressing(person, id, action, trigger));
    }

    private ObjectNode pressing(Someone person, String id, JsonNode action, String trigger) {
        ObjectNode activity = envelopes
                .of("invoke", chat, person)
                .put("name", "adaptiveCard/action")
                .put("replyToId", id);
        ObjectNode value = activity.putObject("value").put("trigger", trigger);
        ObjectNode sent = value.putObject("action").put("type", "Action.Execute");
        sent.put("verb", action.path("verb").asText());
        sent.set("data", action.path("data"));
        return activity;
    }
}
