package org.leadershipdialogue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Lays two trees over each other: objects by key, lists of entries by their `id`.
///
/// @param mistakes of the upper tree
/// @param strict whether entries of both have to be the same ones, as for words put beside a structure
record Trees(Mistakes.In mistakes, boolean strict) {

    private static final String ID = "id";

    /// Both trees in one; where both say something, the lower one stays and that is a mistake.
    ObjectNode join(ObjectNode lower, ObjectNode upper) {
        return joinObjects(lower, upper, "");
    }

    private JsonNode join(JsonNode lower, JsonNode upper, String place) {
        if (lower instanceof ObjectNode below && upper instanceof ObjectNode above) {
            return joinObjects(below, above, place);
        }
        if (haveIds(lower) && haveIds(upper)) {
            return joinEntries(lower, upper, place);
        }
        mistakes.add(place, "stands in two files");
        return lower;
    }

    private ObjectNode joinObjects(ObjectNode lower, ObjectNode upper, String place) {
        ObjectNode both = lower.deepCopy();
        for (Map.Entry<String, JsonNode> entry : upper.properties()) {
            String key = entry.getKey();
            JsonNode below = lower.get(key);
            if (below == null) {
                both.set(key, entry.getValue());
            } else if (!key.equals(ID)) {
                both.set(key, join(below, entry.getValue(), within(place, key)));
            }
        }
        return both;
    }

    private ArrayNode joinEntries(JsonNode lower, JsonNode upper, String place) {
        Map<String, JsonNode> both = byId(lower);
        Map<String, JsonNode> above = byId(upper);
        if (strict) {
            both.keySet().stream()
                    .filter(id -> !above.containsKey(id))
                    .forEach(id -> mistakes.add(place, "the entry '%s' is missing".formatted(id)));
            above.keySet().stream()
                    .filter(id -> !both.containsKey(id))
                    .forEach(id -> mistakes.add(place, "the entry '%s' is unknown".formatted(id)));
            above.keySet().retainAll(both.keySet());
        }
        above.forEach((id, entry) ->
                both.merge(id, entry, (below, over) -> join(below, over, "%s[%s]".formatted(place, id))));
        return JsonNodeFactory.instance.arrayNode().addAll(both.values());
    }

    /// Reports entries of one tree that share an id within one list.
    void findDuplicates(JsonNode tree, String place) {
        if (tree.isArray() && haveIds(tree) && byId(tree).size() < tree.size()) {
            mistakes.add(place, "two entries have the same id");
        }
        tree.properties().forEach(entry -> findDuplicates(entry.getValue(), within(place, entry.getKey())));
        if (tree.isArray()) {
            tree.forEach(entry -> findDuplicates(entry, "%s[%s]".formatted(place, name(entry, "…"))));
        }
    }

    static String within(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /// The id of an entry, else what it is called instead.
    static String name(@Nullable JsonNode entry, String otherwise) {
        return entry == null ? otherwise : entry.path(ID).asText(otherwise);
    }

    static boolean haveIds(JsonNode list) {
        return list.isArray() && StreamSupport.stream(list.spliterator(), false).allMatch(entry -> entry.has(ID));
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        list.forEach(entry -> entries.putIfAbsent(entry.path(ID).asText(), entry));
        return entries;
    }
}
