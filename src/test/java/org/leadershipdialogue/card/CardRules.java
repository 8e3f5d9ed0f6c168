package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Action.Submit;

/// What every card and every form keeps to, checked on the JSON a client gets.
final class CardRules {

    private static final int LARGEST = 28 * 1024;
    private static final int LONGEST_LABEL = 24;
    // Alone in its row, and the Guide's short title of a topic has 24 letters itself.
    private static final int LONGEST_NEXT = 32;
    // A name may make a label longer; it is data, not wording.
    private static final int LONGEST_LABEL_WITH_A_NAME = 40;

    private CardRules() {}

    static void inAChat(AdaptiveCard card) {
        JsonNode json = always(card);
        assertThat(all(json, node -> type(node).startsWith("Input.")))
                .as("inputs")
                .isEmpty();
        assertThat(json.path("refresh").path("action").path("verb").asText()).isEqualTo("card.view");
        assertThat(all(json, node -> node.path("style").asText().equals("heading")))
                .as("headings")
                .hasSizeLessThanOrEqualTo(1);
    }

    static void ofAForm(AdaptiveCard card) {
        JsonNode json = always(card);
        assertThat(json.has("refresh")).as("refresh").isFalse();
        List<JsonNode> inputs = all(json, node -> type(node).startsWith("Input."));
        assertThat(inputs).allSatisfy(input -> {
            assertThat(input.path("label").asText()).as("label").isNotBlank();
            assertThat(input.path("id").asText()).as("id").matches("[a-z][a-z0-9-]*");
            if (input.path("isRequired").asBoolean()) {
                assertThat(input.path("label").asText())
                        .as("(required) in words")
                        .endsWith(")");
                assertThat(input.path("errorMessage").asText())
                        .as("errorMessage")
                        .isNotBlank();
            }
        });
        assertThat(inputs.stream().map(input -> input.path("id").asText())).doesNotHaveDuplicates();
    }

    private static JsonNode always(AdaptiveCard card) {
        JsonNode json = Json.tree(card);
        assertThat(card.json().getBytes(StandardCharsets.UTF_8).length)
                .as("bytes")
                .isLessThan(LARGEST);
        assertThat(json.path("lang").asText()).matches("[a-z]{2,3}");
        assertThat(json.path("rtl").asBoolean())
                .isEqualTo(json.path("lang").asText().equals("ar"));
        assertThat(json.path("fallbackText").asText()).isNotBlank().doesNotContain("**", "{{");
        assertThat(json.path("speak").asText())
                .isEqualTo(json.path("fallbackText").asText());
        assertThat(all(
                        json,
                        node -> type(node).equals("TextBlock")
                                && node.path("text").asText().isBlank()))
                .as("empty texts")
                .isEmpty();
        assertThat(all(json, node -> type(node).equals("ActionSet"))).allSatisfy(CardRules::row);
        assertThat(all(
                        json,
                        node -> type(node).equals("Action.Execute")
                                && !node.path("title").asText().isEmpty()))
                .allSatisfy(CardRules::execute);
        return json;
    }

    private static void row(JsonNode row) {
        List<Action> buttons = new ArrayList<>();
        row.path("actions").forEach(button -> {
            String title = button.path("title").asText();
            buttons.add(new Submit(title, null, Map.of(), null));
            assertThat(Fits.width(title)).as(title).isBetween(1, 2 * longest(button));
        });
        assertThat(Fits.fit(buttons)).as("row fits: " + buttons).isTrue();
    }

    private static int longest(JsonNode button) {
        if (button.path("data").has("person")) {
            return LONGEST_LABEL_WITH_A_NAME;
        }
        return button.path("verb").asText().equals("session.next") ? LONGEST_NEXT : LONGEST_LABEL;
    }

    private static void execute(JsonNode button) {
        assertThat(Verb.of(button.path("verb").asText())).as("verb").isPresent();
        assertThat(button.path("data").has("card") && button.path("data").has("at"))
                .as("card and at")
                .isTrue();
        if (!button.path("verb").asText().equals("form.submit")) {
            assertThat(button.path("associatedInputs").asText()).isEqualTo("none");
            assertThat(button.path("fallback").path("data").path("verb").asText())
                    .isEqualTo(button.path("verb").asText());
        }
    }

    private static String type(JsonNode node) {
        return node.path("type").asText();
    }

    static List<JsonNode> all(JsonNode node, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        if (wanted.test(node)) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(all(child, wanted)));
        return found;
    }
}
