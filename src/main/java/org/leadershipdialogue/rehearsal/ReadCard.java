package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A card as somebody reads it: its words, its buttons and its inputs, from top to bottom, wherever they are nested.
record ReadCard(JsonNode json) {

    /// What no eye sees: what clients do by themselves, and what older ones show instead.
    private static final Set<String> UNSEEN = Set.of("refresh", "fallback", "authentication", "data");

    List<Button> buttons() {
        return all(node -> node.path("type").asText().startsWith("Action.")).stream()
                .map(Button::new)
                .toList();
    }

    Optional<Button> button(Predicate<Button> wanted) {
        return buttons().stream().filter(wanted).findFirst();
    }

    List<JsonNode> inputs() {
        return all(node -> node.path("type").asText().startsWith("Input."));
    }

    /// The words of the body, one element a line.
    String text() {
        List<String> lines = new ArrayList<>();
        for (JsonNode node : all(node -> Set.of("TextBlock", "TextRun", "Fact", "")
                .contains(node.path("type").asText()))) {
            for (String field : List.of("text", "title", "value")) {
                if (node.path(field).isTextual()) {
                    lines.add(node.path(field).asText());
                }
            }
        }
        return String.join("\n", lines);
    }

    /// What a client sends for the inputs: what they hold already, and what was filled in.
    ObjectNode filled(Map<String, String> words) {
        ObjectNode values = Json.object();
        for (JsonNode input : inputs()) {
            String id = input.path("id").asText();
            values.put(id, words.getOrDefault(id, input.path("value").asText()));
        }
        return values;
    }

    private List<JsonNode> all(Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        collect(json, wanted, found);
        return found;
    }

    private static void collect(JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found) {
        if (node.isObject() && wanted.test(node)) {
            found.add(node);
        }
        if (node.path("isVisible").asBoolean(true)) {
            node.properties().forEach(field -> {
                if (!UNSEEN.contains(field.getKey())) {
                    collect(field.getValue(), wanted, found);
                }
            });
            if (node.isArray()) {
                node.forEach(child -> collect(child, wanted, found));
            }
        }
    }
}
