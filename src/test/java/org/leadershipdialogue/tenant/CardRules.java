package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What every card must be, in a chat or in a dialog: well-formed, small, readable, heard as well as seen.
final class CardRules {

    private static final int LARGEST = 28 * 1024;
    private static final int MOST_ACTIONS = 6;

    private final List<String> faults = new ArrayList<>();
    private final JsonNode card;

    private CardRules(JsonNode card) {
        this.card = card;
    }

    static List<String> broken(JsonNode card) {
        CardRules rules = new CardRules(card);
        rules.root();
        rules.size();
        Json.all(card).filter(node -> node.path("type").isTextual()).forEach(rules::object);
        rules.lists();
        rules.ids();
        rules.faults.addAll(TextRules.broken(card));
        return rules.faults;
    }

    private void root() {
        require("AdaptiveCard".equals(card.path("type").asText()), "no AdaptiveCard but " + card.path("type"));
        require(
                List.of("1.2", "1.3", "1.4", "1.5")
                        .contains(card.path("version").asText()),
                "a version above 1.5");
        require(!card.path("body").isEmpty(), "an empty body");
        String lang = card.path("lang").asText();
        boolean language = Locale.forLanguageTag(lang).getLanguage().equals(lang.split("-", -1)[0]) && !lang.isEmpty();
        require(language, "no language but \"" + lang + "\"");
        require(
                card.path("rtl").asBoolean() == Set.of("ar", "fa", "he", "ur").contains(lang),
                "the wrong direction for " + lang);
        for (String spoken : List.of("fallbackText", "speak")) {
            String words = card.path(spoken).asText();
            require(!words.isBlank(), "no " + spoken);
            require(!words.contains("{{") && !words.contains("**"), spoken + " with signs that are read out");
        }
        JsonNode msteams = card.path("msteams");
        require(msteams.isMissingNode() || msteams.path("width").asText("Full").equals("Full"), "an odd width");
    }

    private void size() {
        require(Json.bytes(card) <= LARGEST, "larger than 28 KB: " + Json.bytes(card) / 1024);
    }

    private void object(JsonNode node) {
        String type = node.path("type").asText();
        Shape shape = Shape.of(type);
        if (shape == null) {
            // "task/fetch" and the like are data of Teams' own.
            boolean data = type.contains("/")
                    || Set.of("messageBack", "imBack", "invoke", "signin").contains(type);
            require(data || node.has("fallback"), "a newer element without fallback: " + type);
            return;
        }
        shape.needed().forEach(name -> require(node.hasNonNull(name), type + " without " + name));
        node.fieldNames().forEachRemaining(name -> {
            require(shape.known().contains(name), type + " knows no " + name);
            require(node.get(name).getNodeType() != JsonNodeType.NULL, type + " has a null as " + name);
        });
        Shape.WORDS.forEach((name, words) -> oneOf(type, node, name, words));
        oneOf(type, node, "style", Shape.STYLES.getOrDefault(type, Set.of()));
        special(type, node);
    }

    private void special(String type, JsonNode node) {
        switch (type) {
            case "TextBlock" -> require(node.path("wrap").asBoolean(), "a TextBlock that does not wrap");
            case "Image" -> {
                require(!node.path("altText").asText().isBlank(), "an image without altText");
                String url = node.path("url").asText();
                require(url.startsWith("https://") || url.startsWith("data:image/"), "an image from " + url);
            }
            case "Action.OpenUrl" ->
                require(node.path("url").asText().startsWith("https://"), "a link to " + node.path("url"));
            case "Action.Submit", "Action.Execute" -> data(type, node);
            case "FactSet" ->
                node.path("facts")
                        .forEach(fact -> require(
                                !fact.path("title").asText().isBlank() && fact.hasNonNull("value"), "half a fact"));
            default -> {}
        }
    }

    private void data(String type, JsonNode action) {
        require(action.path("data").isObject(), type + " without an object as data");
        require(!action.has("isEnabled"), "isEnabled, which Teams does not know");
        JsonNode msteams = action.path("data").path("msteams");
        require(
                msteams.isMissingNode() || msteams.path("type").asText().equals("task/fetch"),
                "an action's msteams is " + msteams);
    }

    private void lists() {
        Json.all(card).filter(node -> node.path("actions").isArray()).forEach(node -> {
            require(node.path("actions").size() <= MOST_ACTIONS, "more than six actions");
        });
        long headings = Json.typed(card, "TextBlock")
                .filter(text -> text.path("style").asText().equals("heading"))
                .count();
        require(headings <= 1, headings + " headings");
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        Json.all(card)
                .filter(node -> Shape.of(node.path("type").asText()) != null)
                .map(node -> node.path("id").asText())
                .filter(id -> !id.isEmpty())
                .forEach(id -> require(ids.add(id), "two things called " + id));
        Json.typed(card, "Action.ToggleVisibility")
                .flatMap(toggle -> toggle.path("targetElements").valueStream())
                .map(target -> target.isTextual()
                        ? target.asText()
                        : target.path("elementId").asText())
                .forEach(target -> require(ids.contains(target), "a toggle of nothing: " + target));
    }

    private void oneOf(String type, JsonNode node, String name, Set<String> words) {
        if (node.has(name)) {
            String word = node.path(name).asText().toLowerCase(Locale.ROOT);
            require(words.contains(word), type + "." + name + " is " + word);
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
