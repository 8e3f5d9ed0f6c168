package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The JSON of activities and of the page, as trees.
final class Json {

    private static final ObjectMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// A JSON object, or empty when `text` is anything else.
    static Optional<ObjectNode> read(@Nullable String text) {
        try {
            return text != null && MAPPER.readTree(text) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The object in that field, or an empty one.
    static ObjectNode objectIn(JsonNode node, String field) {
        return node.path(field) instanceof ObjectNode object ? object : object();
    }

    /// The text in that field, or null when it is absent or no text.
    static @Nullable String textIn(JsonNode node, String field) {
        return node.path(field).textValue();
    }
}
