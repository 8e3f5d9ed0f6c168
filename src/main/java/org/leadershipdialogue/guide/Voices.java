package org.leadershipdialogue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/// Makes sure that every line of a script has a voice, and every voice a line.
record Voices(Mistakes.In mistakes) {

    /// @param tree structure and words of one language together
    void check(JsonNode tree) {
        for (JsonNode scenario : tree.path("scenarios")) {
            String place = "scenarios[%s].story.lines".formatted(Trees.name(scenario, "…"));
            Set<String> parts = all(scenario.path("story").path("parts"), "id");
            Set<String> heard = all(scenario.path("story").path("lines"), "part");
            heard.stream()
                    .filter(part -> !parts.contains(part))
                    .forEach(part -> mistakes.add(place, "there is no part '%s'".formatted(part)));
            parts.stream()
                    .filter(part -> !heard.contains(part))
                    .forEach(part -> mistakes.add(place, "the part '%s' has nothing to say".formatted(part)));
        }
    }

    private static Set<String> all(JsonNode list, String key) {
        Set<String> values = new LinkedHashSet<>();
        list.forEach(entry -> values.add(entry.path(key).asText()));
        return values;
    }
}
