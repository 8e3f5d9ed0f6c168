package org.leadershipdialogue.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Writes cards as JSON in the order of their source.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static String write(AdaptiveCard card) {
        try {
            return MAPPER.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cards hold nothing that cannot be written", e);
        }
    }

    /// The card as a tree, to hang into an activity.
    public static JsonNode tree(AdaptiveCard card) {
        return MAPPER.valueToTree(card);
    }
}
