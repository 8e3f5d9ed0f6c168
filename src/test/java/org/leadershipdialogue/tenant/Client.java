package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Pace;

/// One person's Teams: shows them their own view of each card, fetches it when it is due, and sends what they press.
///
/// Source: "User-specific views" and "Up-to-date cards": a view is fetched by itself for a message that is new or was
/// edited, or when the last view is more than a minute old, and for those the card names.
final class Client {

    private static final Duration OLD = Duration.ofMinutes(1);
    private static final Duration NETWORK = Duration.ofMillis(40);
    private static final int VISIBLE = 3;

    final Someone person;
    private final Reach reach;
    private final Map<String, View> views = new ConcurrentHashMap<>();

    /// What a client reaches.
    record Reach(Pace time, Door door, Envelopes envelopes, Inspection inspection) {}

    private record View(JsonNode card, int edits, Instant fetched) {}

    Client(Someone person, Reach reach) {
        this.person = person;
        this.reach = reach;
    }

    /// A message in a chat of theirs is new, or was edited: what they had of it is gone.
    void changed(Chat chat, Message message) {
        if (refreshes(message)) {
            reach.time().at(now().plus(NETWORK), () -> fetch(chat, message));
        }
    }

    /// Comes back to a chat after a while.
    void looksAgain(Chat chat) {
        List<Message> messages = chat.messages();
        for (Message message : messages.subList(Math.max(0, messages.size() - VISIBLE), messages.size())) {
            View view = views.get(message.key());
            boolean old = view == null || view.fetched().plus(OLD).isBefore(now());
            if (old && refreshes(message)) {
                fetch(chat, message);
            }
        }
    }

    /// Scrolls up and looks at every message there is.
    void looksAtAll(Chat chat) {
        chat.messages().stream().filter(this::refreshes).forEach(message -> fetch(chat, message));
    }

    /// A message's card as they see it.
    JsonNode sees(Message message) {
        View view = views.get(message.key());
        return view != null && view.edits() == message.edits() ? view.card() : message.card();
    }

    /// The newest button of that name they see in a chat.
    Optional<Button> button(Chat chat, String name) {
        return chat.messages().reversed().stream()
                .flatMap(message -> Button.called(message, sees(message), name).stream())
                .findFirst();
    }

    /// Presses a button and shows what the bot answers.
    ///
    /// @return what they are told besides; empty where only the card changed
    String press(Chat chat, Button button) {
        JsonNode answer = invoke(chat, button.message(), button.action(), "manual");
        JsonNode value = answer.path("value");
        return switch (answer.path("type").asText()) {
            case "application/vnd.microsoft.card.adaptive" -> {
                shows(chat, button.message(), value);
                yield "";
            }
            case "application/vnd.microsoft.activity.message" -> value.asText();
            case "application/vnd.microsoft.error" -> {
                if (value.path("code").asText().isEmpty()) {
                    reach.inspection().odd("an error without code: " + answer);
                }
                yield value.path("message").asText();
            }
            default -> {
                reach.inspection().odd("to " + button.title() + ": " + answer);
                yield "";
            }
        };
    }

    /// Opens a dialog, or sends what was typed into it.
    ///
    /// @param message `null` where the client does not say which message the dialog came from
    JsonNode task(Chat chat, String name, @Nullable Message message, ObjectNode data) {
        ObjectNode activity = reach.envelopes().of("invoke", chat, person).put("name", name);
        if (message != null) {
            activity.put("replyToId", message.id());
        }
        ObjectNode value = activity.putObject("value");
        value.set("data", data);
        value.putObject("context").put("theme", "default");
        return reach.door().bring(activity);
    }

    Inspection inspection() {
        return reach.inspection();
    }

    private boolean refreshes(Message message) {
        JsonNode refresh = message.card().path("refresh");
        List<String> users = new ArrayList<>();
        refresh.path("userIds").forEach(user -> users.add(user.asText()));
        return !refresh.isMissingNode() && (!refresh.has("userIds") || users.contains(person.id()));
    }

    private void fetch(Chat chat, Message message) {
        Optional<Message> present = chat.message(message.id()).filter(now -> now.edits() == message.edits());
        if (present.isPresent()) {
            JsonNode action = sees(message).path("refresh").path("action");
            JsonNode answer = invoke(chat, message, action, "automatic");
            if (answer.path("type").asText().equals("application/vnd.microsoft.card.adaptive")) {
                shows(chat, message, answer.path("value"));
            } else {
                reach.inspection().odd("of " + action + " no view but " + answer);
            }
        }
    }

    private JsonNode invoke(Chat chat, Message message, JsonNode action, String trigger) {
        ObjectNode activity = reach.envelopes()
                .of("invoke", chat, person)
                .put("name", "adaptiveCard/action")
                .put("replyToId", message.id());
        ObjectNode value = activity.putObject("value");
        ObjectNode sent = value.putObject("action").put("type", "Action.Execute");
        sent.put("verb", action.path("verb").asText())
                .put("title", action.path("title").asText());
        sent.set("data", action.path("data"));
        value.put("trigger", trigger);
        JsonNode answer = reach.door().bring(activity);
        if (!answer.path("statusCode").isInt()) {
            reach.inspection().odd("to " + action.path("verb") + ": " + answer);
        }
        return answer;
    }

    private void shows(Chat chat, Message message, JsonNode card) {
        reach.inspection().view(person, message.card(), card);
        chat.message(message.id())
                .filter(now -> now.edits() == message.edits())
                .ifPresent(now -> views.put(message.key(), new View(card, now.edits(), now())));
    }

    private Instant now() {
        return reach.time().clock().instant();
    }
}
