package org.leadershipdialogue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/// The shape a file of a Guide has to have; the same schema serves an author's editor.
final class GuideSchema {

    /// Of what is the same in every language.
    static final GuideSchema GUIDE = new GuideSchema("guide");

    /// Of each file of a language.
    static final GuideSchema TEXTS = new GuideSchema("texts");

    /// Of the files of a language together.
    static final GuideSchema LANGUAGE = new GuideSchema("language");

    private final Schema schema;

    private GuideSchema(String name) {
        String path = "/guides/schema/%s.schema.json".formatted(name);
        try (InputStream stream = Objects.requireNonNull(GuideSchema.class.getResourceAsStream(path), path)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void check(JsonNode tree, Mistakes.In mistakes) {
        var errors = schema.validate(tree, GuideSchema::configure);
        errors.forEach(error -> mistakes.add(place(tree, error.getInstanceLocation()), what(error)));
    }

    private static void configure(ExecutionContext context) {
        context.executionConfig(config -> config.locale(Locale.ENGLISH).formatAssertionsEnabled(true));
    }

    // Authors know their entries by id, not by counting from 0.
    private static String place(JsonNode root, NodePath path) {
        StringBuilder place = new StringBuilder();
        JsonNode at = root;
        for (int step = 0; step < path.getNameCount(); step++) {
            if (path.getElement(step) instanceof Integer index) {
                at = at.path(index);
                place.append('[')
                        .append(Trees.name(at, String.valueOf(index + 1)))
                        .append(']');
            } else {
                String key = path.getElement(step).toString();
                at = at.path(key);
                place.append(place.isEmpty() ? "" : ".").append(key);
            }
        }
        return place.toString();
    }

    private static String what(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "'%s' is missing".formatted(error.getProperty());
            case "additionalProperties" -> "'%s' is unknown here".formatted(error.getProperty());
            case "maxLength" ->
                "is %d characters long, and may be %s"
                        .formatted(text(error).length(), error.getSchemaNode().asText());
            case "pattern" ->
                "'%s' should look like %s"
                        .formatted(text(error), error.getSchemaNode().asText());
            case "format" ->
                "'%s' is no %s".formatted(text(error), error.getSchemaNode().asText());
            case "enum" -> "'%s' is none of %s".formatted(text(error), error.getSchemaNode());
            default -> error.getMessage();
        };
    }

    private static String text(Error error) {
        JsonNode node = error.getInstanceNode();
        return node == null ? "" : node.asText();
    }
}
