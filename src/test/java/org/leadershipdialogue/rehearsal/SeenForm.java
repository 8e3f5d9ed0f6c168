package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A form in front of somebody, and what they have filled in so far.
public final class SeenForm {

    private final Seat seat;
    private final String message;
    private final String title;
    private final ReadCard card;
    private final Map<String, String> words = new LinkedHashMap<>();

    SeenForm(Seat seat, String message, JsonNode dialog) {
        this.seat = seat;
        this.message = message;
        this.title = dialog.path("title").asText();
        this.card = new ReadCard(dialog.path("card"));
    }

    public String title() {
        return title;
    }

    public String text() {
        return SeenCard.withoutIsolates(card.text());
    }

    public List<String> buttons() {
        return card.buttons().stream().map(Button::title).toList();
    }

    /// The addresses behind the links called so, from top to bottom.
    public List<String> links(String title) {
        return card.buttons().stream()
                .filter(button -> button.title().equals(title))
                .map(button -> button.json().path("url").asText())
                .toList();
    }

    /// The labels of what there is to fill in.
    public List<String> labels() {
        return card.inputs().stream().map(input -> input.path("label").asText()).toList();
    }

    /// What stands in the field of that label or id now.
    public String holds(String field) {
        JsonNode input = input(field);
        return words.getOrDefault(input.path("id").asText(), input.path("value").asText());
    }

    /// The value of the choice called so in that field.
    public String choice(String field, String title) {
        for (JsonNode choice : input(field).path("choices")) {
            if (choice.path("title").asText().equals(title)) {
                return choice.path("value").asText();
            }
        }
        throw new AssertionError("no " + title + " to choose for " + field);
    }

    /// Fills in the field of that label (or how it begins) or id.
    public SeenForm fills(String field, String value) {
        words.put(input(field).path("id").asText(), value);
        return this;
    }

    /// Fills in the first field for words.
    public SeenForm writes(String text) {
        JsonNode input = card.inputs().stream()
                .filter(candidate -> candidate.path("type").asText().equals("Input.Text"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to write in " + labels()));
        return fills(input.path("id").asText(), text);
    }

    /// Fills in every field for words.
    public SeenForm writesEverywhere(String text) {
        card.inputs().stream()
                .filter(input -> input.path("type").asText().equals("Input.Text"))
                .forEach(input -> words.put(input.path("id").asText(), text));
        return this;
    }

    /// Sends the form by its first button, and expects it to be taken.
    public void sends() {
        Reply reply = tries(0);
        if (reply.error() != null || reply.form().isPresent()) {
            throw new AssertionError(title + ": " + reply.error() + " "
                    + reply.form().map(SeenForm::text).orElse(""));
        }
    }

    /// Sends the form by the button called so, and returns what came of it.
    public Reply tries(String button) {
        int index = buttons().indexOf(button);
        if (index < 0) {
            throw new AssertionError("no " + button + " among " + buttons());
        }
        return tries(index);
    }

    private Reply tries(int button) {
        List<Button> senders = card.buttons();
        ObjectNode data = senders.get(button).data().deepCopy();
        Reply reply = seat.send(message, data.setAll(card.filled(words)));
        seat.room().settles();
        return reply;
    }

    private JsonNode input(String field) {
        return card.inputs().stream()
                .filter(input -> input.path("id").asText().equals(field)
                        || input.path("label").asText().startsWith(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " among " + labels()));
    }
}
