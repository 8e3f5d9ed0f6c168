package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws what one seat sees, as the page reads it.
final class StateDrawing {

    private final Chats chats;
    private final Client client;
    private final Group group;
    private final Changes changes;
    private final RehearsalPlan plan;

    StateDrawing(Chats chats, Client client, Group group, Changes changes, RehearsalPlan plan) {
        this.chats = chats;
        this.client = client;
        this.group = group;
        this.changes = changes;
        this.plan = plan;
    }

    ObjectNode of(Person seat) {
        // Read first: what changes while drawing makes the page ask again.
        long version = changes.version();
        ObjectNode state = Json.object().put("seat", seat.id()).put("version", version);
        ArrayNode people = state.putArray("people");
        Cast.people().forEach(person -> people.add(person(person)));
        Chat meeting = chats.meeting();
        ObjectNode chat = state.putObject("chat").put("title", Cast.TITLE);
        chat.set(
                "messages",
                seat.role().inChat() ? messages(seat, meeting) : Json.object().arrayNode());
        state.set(
                "personal",
                seat.role() == Role.PHONE ? Json.object().arrayNode() : messages(seat, chats.personal(seat.id())));
        state.set("plan", plan(plan.of(meeting.id(), Locale.forLanguageTag(seat.language()))));
        state.set("group", group());
        Cast.languages().forEach(state.putArray("languages")::add);
        return state;
    }

    private static ObjectNode person(Person person) {
        ObjectNode drawn = Json.object()
                .put("id", person.id())
                .put("name", person.name())
                .put("language", person.language())
                .put("role", person.role().word())
                .put("simulated", person.simulated());
        return person.note() == null ? drawn : drawn.put("note", person.note());
    }

    private ArrayNode messages(Person seat, Chat chat) {
        ArrayNode drawn = Json.object().arrayNode();
        chats.in(chat).forEach(message -> drawn.add(message(seat, message)));
        return drawn;
    }

    private ObjectNode message(Person seat, Message message) {
        ObjectNode drawn = Json.object()
                .put("id", message.id())
                .put("at", message.at().toString())
                .put("own", message.from().equals(seat.id()))
                .put("changed", message.changed());
        drawn.putObject("from").put("id", message.from()).put("name", message.name());
        if (message.text() != null) {
            drawn.put("text", message.text());
        }
        ObjectNode card = client.view(seat, message);
        if (card != null) {
            drawn.set("card", card);
        }
        return drawn;
    }

    private ObjectNode group() {
        return Json.object()
                .put("paused", group.isPaused())
                .put("speed", group.speed().word())
                .put("line", group.line());
    }

    private static @Nullable ObjectNode plan(@Nullable Plan plan) {
        if (plan == null) {
            return null;
        }
        ObjectNode drawn = Json.object()
                .put("minute", plan.minute())
                .put("total", plan.total())
                .put("behind", plan.behind())
                .put("place", plan.place())
                .put("ended", plan.ended());
        ArrayNode parts = drawn.putArray("parts");
        for (Plan.Part part : plan.parts()) {
            parts.addObject()
                    .put("label", part.label())
                    .put("minutes", part.minutes())
                    .put("state", part.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return drawn;
    }
}
