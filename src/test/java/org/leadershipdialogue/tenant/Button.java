package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/// A button somebody sees, on the message it stands in.
record Button(Message message, JsonNode action) {

    /// The buttons of a card; what stands in for them on older clients is not drawn here.
    static Stream<Button> of(Message message, JsonNode card) {
        return drawn(card).map(action -> new Button(message, action));
    }

    /// The first button that is called so, or begins so, or asks for that.
    static Optional<Button> called(Message message, JsonNode card, String name) {
        return of(message, card).filter(button -> button.isCalled(name)).findFirst();
    }

    boolean isCalled(String name) {
        return title().startsWith(name)
                || verb().equals(name)
                || action.path("data").path("form").asText().equals(name);
    }

    String title() {
        return action.path("title").asText();
    }

    String verb() {
        return action.path("verb").asText();
    }

    boolean executes() {
        return action.path("type").asText().equals("Action.Execute");
    }

    private static Stream<JsonNode> drawn(JsonNode node) {
        if (node.path("type").asText().startsWith("Action.")) {
            return Stream.of(node);
        }
        if (node.path("isVisible").isBoolean() && !node.path("isVisible").asBoolean()) {
            return Stream.empty();
        }
        return node.propertyStream()
                .filter(property -> !property.getKey().equals("refresh"))
                .map(java.util.Map.Entry::getValue)
                .flatMap(Button::inside);
    }

    private static Stream<JsonNode> inside(JsonNode value) {
        return value.isArray() ? value.valueStream().flatMap(Button::drawn) : drawn(value);
    }
}
