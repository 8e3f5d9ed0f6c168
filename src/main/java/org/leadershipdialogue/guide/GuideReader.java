package org.leadershipdialogue.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Turns one folder into a Guide, or into a list of what is wrong with it.
final class GuideReader {

    private static final String STRUCTURE = "guide.yaml";

    private final GuideFolder folder;
    private final Mistakes mistakes;

    GuideReader(GuideFolder folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /// The Guide; empty if it cannot be put together, and then at least one mistake says why.
    Optional<Guide> read() {
        int before = mistakes.count();
        if (!folder.files().containsKey(STRUCTURE)) {
            in(STRUCTURE).add("", "there is no such file");
            return Optional.empty();
        }
        JsonNode structure = structure();
        SortedMap<String, JsonNode> languages = languages();
        String first = structure.path("defaultLanguage").asText();
        JsonNode original = languages.get(first);
        if (original == null) {
            in(STRUCTURE).add("defaultLanguage", "there is no folder '%s'".formatted(first));
            return Optional.empty();
        }
        List<Edition> editions = new ArrayList<>();
        edition(structure, first, original, before).ifPresent(editions::add);
        languages.remove(first);
        languages.forEach((language, texts) -> {
            new LanguageComparison(in(language), first).compare(original, texts);
            edition(structure, language, texts, before).ifPresent(editions::add);
        });
        return editions.isEmpty() ? Optional.empty() : checked(structure, editions);
    }

    private Optional<Guide> checked(JsonNode structure, List<Edition> editions) {
        var guide =
                new Guide(folder.id(), structure.path("year").asInt(), clearance(structure.get("clearance")), editions);
        new GuideChecks(guide, in(STRUCTURE)).run();
        return Optional.of(guide);
    }

    private Guide.@Nullable Clearance clearance(@Nullable JsonNode node) {
        try {
            return node == null
                    ? null
                    : new Guide.Clearance(
                            node.path("by").asText(),
                            LocalDate.parse(node.path("on").asText()));
        } catch (DateTimeParseException noDate) {
            in(STRUCTURE).add("clearance.on", "there is no such day");
            return null;
        }
    }

    private JsonNode structure() {
        ObjectNode tree = Yaml.MAPPER.createObjectNode();
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            if (!file.getKey().contains("/")) {
                tree = join(tree, parse(file.getKey(), file.getValue()), in(file.getKey()));
            }
        }
        GuideSchema.GUIDE.check(tree, in(STRUCTURE));
        return tree;
    }

    private SortedMap<String, JsonNode> languages() {
        SortedMap<String, JsonNode> languages = new TreeMap<>();
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            int slash = file.getKey().indexOf('/');
            if (slash > 0) {
                JsonNode texts = parse(file.getKey(), file.getValue());
                GuideSchema.TEXTS.check(texts, in(file.getKey()));
                languages.merge(
                        file.getKey().substring(0, slash),
                        texts,
                        (all, more) -> join((ObjectNode) all, more, in(file.getKey())));
            }
        }
        languages.forEach((language, texts) -> GuideSchema.LANGUAGE.check(texts, in(language)));
        return languages;
    }

    private static ObjectNode join(ObjectNode all, JsonNode more, Mistakes.In mistakes) {
        return (ObjectNode) new Trees(mistakes, false).join(all, more);
    }

    private JsonNode parse(String file, String text) {
        try {
            JsonNode tree = Yaml.MAPPER.readTree(text);
            if (tree.isObject()) {
                new Trees(in(file), false).findDuplicates(tree, "");
                return tree;
            }
            in(file).add("", "is not a list of keys and what they stand for");
        } catch (JsonProcessingException unreadable) {
            in(file).add(
                            line(unreadable),
                            unreadable.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        return Yaml.MAPPER.createObjectNode();
    }

    private static String line(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        return location == null ? "" : "line " + location.getLineNr();
    }

    private Optional<Edition> edition(JsonNode structure, String language, JsonNode texts, int before) {
        ObjectNode tree = (ObjectNode) new Trees(in(language), true).join(words(structure), texts);
        tree.put("language", language);
        tree.put("rightToLeft", ULocale.forLanguageTag(language).isRightToLeft());
        try {
            Edition edition = Yaml.MAPPER.treeToValue(tree, Edition.class);
            new Completeness(in(language)).check(edition);
            return Optional.of(edition);
        } catch (JsonProcessingException | NullPointerException unfit) {
            // Whatever the schemas reported already explains it; this is for what they let through.
            if (mistakes.count() == before) {
                in(language).add("", String.valueOf(unfit.getMessage()));
            }
            return Optional.empty();
        }
    }

    // What stands in guide.yaml about the Guide as a whole is no part of an edition.
    private static JsonNode words(JsonNode structure) {
        ObjectNode part = structure.deepCopy();
        return part.remove(List.of("year", "defaultLanguage", "clearance"));
    }

    private Mistakes.In in(String file) {
        return mistakes.in("%s/%s".formatted(folder.id(), file));
    }
}
