package org.leadershipdialogue.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Turns one folder into a Guide, or into a list of what is wrong with it.
final class GuideReader {

    private static final String STRUCTURE = "guide.yaml";

    private final GuideFolder folder;
    private final Mistakes mistakes;
    private final int before;
    private boolean unreadable;

    GuideReader(GuideFolder folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.before = mistakes.count();
    }

    /// The Guide; empty if it cannot be put together, and then at least one mistake says why.
    Optional<Guide> read() {
        if (!folder.files().containsKey(STRUCTURE)) {
            in(STRUCTURE).add("", "there is no such file");
            return Optional.empty();
        }
        ObjectNode structure = structure();
        Map<String, ObjectNode> languages = languages();
        if (unreadable) {
            // Everything in such a file would be reported as missing.
            return Optional.empty();
        }
        String first = structure.path("defaultLanguage").asText();
        if (!languages.containsKey(first)) {
            in(STRUCTURE).add("defaultLanguage", "there is no folder '%s'".formatted(first));
            return Optional.empty();
        }
        compare(first, languages);
        languages.replaceAll((language, texts) -> beside(structure, language, texts));
        return mistakes.count() > before ? Optional.empty() : Optional.of(guide(structure, first, languages));
    }

    private Guide guide(ObjectNode structure, String first, Map<String, ObjectNode> languages) {
        List<Edition> editions = new ArrayList<>();
        languages.forEach((language, tree) ->
                editions.add(language.equals(first) ? 0 : editions.size(), edition(language, tree)));
        var clearance = Yaml.bind(structure.path("clearance"), Guide.Clearance.class);
        return new Guide(folder.id(), structure.path("year").asInt(), clearance, editions);
    }

    private ObjectNode structure() {
        ObjectNode tree = Yaml.MAPPER.createObjectNode();
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            if (!file.getKey().contains("/")) {
                tree = join(tree, parse(file.getKey(), file.getValue()), in(file.getKey()));
            }
        }
        GuideSchema.GUIDE.check(tree, in(STRUCTURE));
        if (mistakes.count() == before) {
            Edition numbers = Yaml.bind(withoutGuide(tree), Edition.class);
            new GuideChecks(numbers, in(STRUCTURE)).run(tree.path("year").asInt());
        }
        return tree;
    }

    private Map<String, ObjectNode> languages() {
        Map<String, ObjectNode> languages = new TreeMap<>();
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            int slash = file.getKey().indexOf('/');
            if (slash > 0) {
                ObjectNode texts = parse(file.getKey(), file.getValue());
                GuideSchema.TEXTS.check(texts, in(file.getKey()));
                languages.merge(
                        file.getKey().substring(0, slash), texts, (all, more) -> join(all, more, in(file.getKey())));
            }
        }
        return languages;
    }

    private static ObjectNode join(ObjectNode all, ObjectNode more, Mistakes.In mistakes) {
        return new Trees(mistakes, false).join(all, more);
    }

    private void compare(String first, Map<String, ObjectNode> languages) {
        ObjectNode original = languages.getOrDefault(first, Yaml.MAPPER.createObjectNode());
        GuideSchema.LANGUAGE.check(original, in(first));
        languages.forEach((language, texts) -> new LanguageComparison(in(language), first).compare(original, texts));
    }

    private ObjectNode parse(String file, String text) {
        try {
            JsonNode tree = Yaml.MAPPER.readTree(text);
            if (tree instanceof ObjectNode object) {
                new Trees(in(file), false).findDuplicates(object, "");
                return object;
            }
            in(file).add("", "is not a list of keys and what they stand for");
        } catch (JsonProcessingException unreadable) {
            in(file).add(
                            line(unreadable),
                            unreadable.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        unreadable = true;
        return Yaml.MAPPER.createObjectNode();
    }

    private static String line(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        return location == null ? "" : "line " + location.getLineNr();
    }

    private ObjectNode beside(ObjectNode structure, String language, ObjectNode texts) {
        ObjectNode tree = new Trees(in(language), true).join(withoutGuide(structure), texts);
        new Voices(in(language)).check(tree);
        return tree;
    }

    private Edition edition(String language, ObjectNode tree) {
        tree.put("language", language);
        tree.put("rightToLeft", ULocale.forLanguageTag(language).isRightToLeft());
        Edition edition = Yaml.bind(tree, Edition.class);
        new Completeness(in(language)).check(edition);
        return edition;
    }

    // What stands in guide.yaml about the Guide as a whole is no part of an edition.
    private static ObjectNode withoutGuide(ObjectNode structure) {
        ObjectNode part = structure.deepCopy();
        part.remove(List.of("year", "defaultLanguage", "clearance"));
        return part;
    }

    private Mistakes.In in(String file) {
        return mistakes.in("%s/%s".formatted(folder.id(), file));
    }
}
