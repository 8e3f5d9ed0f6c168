package org.leadershipdialogue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Holds the words of a language against those of the default one: nothing missing, nothing more.
record LanguageComparison(Mistakes.In mistakes, String defaultLanguage) {

    /// Running text, which another language may cut into other paragraphs.
    private static final Set<String> RUNNING_TEXT = Set.of(
            "welcome",
            "aim",
            "facilitatorRole",
            "script",
            "paragraphs",
            "introduction",
            "closing",
            "thanks",
            "remotely",
            "activities");

    void compare(JsonNode original, JsonNode translation) {
        compare(original, translation, "", "");
    }

    private void compare(JsonNode original, JsonNode translation, String place, String key) {
        if (original.isObject() && translation.isObject()) {
            compareKeys(original, translation, place);
        } else if (original.isArray() && translation.isArray()) {
            compareLists(original, translation, place, key);
        } else if (key.equals("part") && !original.equals(translation)) {
            mistakes.add(place, "%s has '%s' here".formatted(defaultLanguage, original.asText()));
        }
    }

    private void compareKeys(JsonNode original, JsonNode translation, String place) {
        original.properties().forEach(entry -> {
            String at = Trees.within(place, entry.getKey());
            JsonNode counterpart = translation.get(entry.getKey());
            if (counterpart == null) {
                mistakes.add(at, "is missing; %s has it".formatted(defaultLanguage));
            } else {
                compare(entry.getValue(), counterpart, at, entry.getKey());
            }
        });
        translation.properties().stream()
                .filter(entry -> !original.has(entry.getKey()))
                .forEach(entry -> mistakes.add(
                        Trees.within(place, entry.getKey()), "is more than %s has".formatted(defaultLanguage)));
    }

    private void compareLists(JsonNode original, JsonNode translation, String place, String key) {
        boolean texts = original.path(0).isTextual();
        if (original.size() != translation.size() && !(texts && RUNNING_TEXT.contains(key))) {
            mistakes.add(
                    place,
                    "has %d entries where %s has %d".formatted(translation.size(), defaultLanguage, original.size()));
            return;
        }
        for (int at = 0; !texts && at < original.size(); at++) {
            String name = Trees.name(original.get(at), String.valueOf(at + 1));
            compare(original.get(at), translation.get(at), "%s[%s]".formatted(place, name), key);
        }
    }
}
