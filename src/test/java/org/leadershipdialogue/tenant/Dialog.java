package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A dialog somebody has open: what stands in it, what they type, and what comes of sending it.
///
/// Source: "Use dialogs with bots" and the reference of inputs: whatever is typed or chosen is sent as text, several
/// choices with commas between.
final class Dialog {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private final Client client;
    private final Chat chat;
    private final Message message;
    private final JsonNode card;
    private final Map<String, String> typed = new HashMap<>();

    /// What came of opening or sending one.
    ///
    /// @param next the dialog that is open now; `null` where it closed
    /// @param words what stands in its place before it closes
    record Outcome(@Nullable Dialog next, String words) {
        Dialog open() {
            if (next == null) {
                throw new AssertionError("No dialog opened: " + words);
            }
            return next;
        }
    }

    private Dialog(Client client, Chat chat, Message message, JsonNode card) {
        this.client = client;
        this.chat = chat;
        this.message = message;
        this.card = card;
        inputs().forEach(input ->
                typed.put(input.path("id").asText(), input.path("value").asText("")));
    }

    static Outcome open(Client client, Chat chat, Button button) {
        ObjectNode data = Json.object().put("type", "task/fetch");
        data.setAll((ObjectNode) button.action().path("data"));
        return outcome(client, chat, button.message(), client.task(chat, "task/fetch", button.message(), data));
    }

    /// Types into the field whose label begins so, or chooses what is called so in it.
    Dialog fills(String label, String value) {
        JsonNode input = inputs().stream()
                .filter(each -> each.path("label").asText().startsWith(label)
                        || each.path("id").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " in " + card));
        typed.put(input.path("id").asText(), input.has("choices") ? chosen(input, value) : value);
        return this;
    }

    /// Presses a button of the dialog; a client sends nothing while a required field is empty.
    Outcome sends(String button) {
        inputs().stream()
                .filter(input -> input.path("isRequired").asBoolean()
                        && typed.getOrDefault(input.path("id").asText(), "").isBlank())
                .findFirst()
                .ifPresent(empty -> {
                    throw new AssertionError("Nothing in " + empty.path("label"));
                });
        JsonNode action = Button.called(message, card, button)
                .orElseThrow(() -> new AssertionError("No " + button + " in " + card))
                .action();
        ObjectNode data = ((ObjectNode) action.path("data")).deepCopy();
        if (!action.path("associatedInputs").asText().equals("none")) {
            typed.forEach((id, value) -> {
                if (!client.person.phone() || !value.isEmpty()) {
                    data.put(id, value);
                }
            });
        }
        // Whether a sent form says which message it came from is not documented.
        Message named = client.person.phone() ? null : message;
        return outcome(client, chat, message, client.task(chat, "task/submit", named, data));
    }

    String text() {
        return TextRules.words(card).collect(Collectors.joining("\n"));
    }

    /// Chooses the first of every choice, and writes a line into everything else.
    Dialog fillsAll() {
        inputs().forEach(input -> typed.put(
                input.path("id").asText(),
                input.path("choices").path(0).path("value").asText("A line of it")));
        return this;
    }

    /// The words on its buttons.
    List<String> buttons() {
        return Button.of(message, card).map(Button::title).toList();
    }

    String value(String label) {
        return inputs().stream()
                .filter(each -> each.path("label").asText().startsWith(label))
                .findFirst()
                .map(each -> each.path("value").asText(""))
                .orElse("");
    }

    private static Outcome outcome(Client client, Chat chat, Message message, JsonNode answer) {
        JsonNode task = answer.path("task");
        JsonNode value = task.path("value");
        return switch (task.path("type").asText()) {
            case "" -> {
                if (!answer.isEmpty()) {
                    client.inspection().odd("to a dialog: " + answer);
                }
                yield new Outcome(null, "");
            }
            case "message" -> new Outcome(null, value.asText());
            case "continue" -> {
                JsonNode card = value.path("card");
                boolean framed = !value.path("title").asText().isBlank()
                        && value.path("height").isInt()
                        && value.path("width").isInt()
                        && card.path("contentType").asText().equals(CARD);
                if (!framed) {
                    client.inspection().odd("a dialog in an odd frame: " + value.path("title"));
                }
                client.inspection().form(card.path("content"));
                yield new Outcome(new Dialog(client, chat, message, card.path("content")), "");
            }
            default -> {
                client.inspection().odd("a dialog of type " + task.path("type"));
                yield new Outcome(null, "");
            }
        };
    }

    private List<JsonNode> inputs() {
        return Json.typed(card, "Input.").toList();
    }

    private static String chosen(JsonNode input, String title) {
        return input.path("choices")
                .valueStream()
                .filter(choice -> choice.path("title").asText().contains(title)
                        || choice.path("value").asText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + title + " among " + input.path("choices")))
                .path("value")
                .asText();
    }
}
