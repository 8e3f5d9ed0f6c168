package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A card as one person sees it.
///
/// @param message id of the message it stands in
public record SeenCard(String message, ReadCard card) {

    /// The cards among messages, in their order.
    static List<SeenCard> allIn(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.has("card"))
                .map(message -> new SeenCard(message.path("id").asText(), new ReadCard(message.path("card"))))
                .toList();
    }

    /// The words on the buttons, from top to bottom.
    public List<String> buttons() {
        return card.buttons().stream().map(Button::title).toList();
    }

    /// The verbs of the buttons, from top to bottom; those without one are left out.
    public List<String> verbs() {
        return card.buttons().stream()
                .map(Button::verb)
                .filter(verb -> !verb.isEmpty())
                .toList();
    }

    /// The words of the body, one element a line.
    public String text() {
        return withoutIsolates(card.text());
    }

    /// The words as an eye reads them: what keeps a name's direction to itself is not seen.
    static String withoutIsolates(String words) {
        return words.replaceAll("[\\x{2066}-\\x{2069}]", "");
    }

    /// The key the bot gave the card; empty when it has no refresh.
    public String key() {
        return card.json()
                .path("refresh")
                .path("action")
                .path("data")
                .path("card")
                .asText();
    }

    /// The address a button leads to.
    public String link(String button) {
        return button(button).map(Button::json).orElseThrow().path("url").asText();
    }

    /// The JSON as the client has it.
    public String json() {
        return Json.write(card.json());
    }

    public boolean has(String button) {
        return button(button).isPresent();
    }

    /// Whether it holds those words, or has that key or ends in it.
    public boolean shows(String wordsOrKey) {
        return text().contains(wordsOrKey) || key().equals(wordsOrKey) || key().endsWith("/" + wordsOrKey);
    }

    /// The button called so, by its words, how they begin, its verb or its form.
    Optional<Button> button(String called) {
        return card.button(button -> button.title().equals(called))
                .or(() -> card.button(button -> button.verb().equals(called) || button.opens(called)))
                .or(() -> card.button(button -> button.title().startsWith(called)));
    }

    @Override
    public String toString() {
        return "--- " + key() + "\n" + text() + "\n" + buttons();
    }
}
