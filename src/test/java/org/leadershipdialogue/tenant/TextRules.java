package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What words on a card must not hold: mark-up of the web, holes nobody filled, and names that became mark-up.
final class TextRules {

    private static final Pattern TAG = Pattern.compile("(?<!\\\\)</?[A-Za-z!]");
    private static final Pattern HOLE =
            Pattern.compile("\\{\\{(?!(DATE|TIME)\\([^)]*Z(, ?(SHORT|LONG|COMPACT))?\\)}})|\\$\\{"
                    + "|\\bnull\\b|\\bundefined\\b|(?<!\\w)\\{\\w+}");
    private static final Pattern KEY = Pattern.compile("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$");

    private TextRules() {}

    static List<String> broken(JsonNode card) {
        List<String> faults = new ArrayList<>();
        words(card).forEach(words -> {
            String plain = People.withoutNames(words);
            if (HOLE.matcher(plain).find()) {
                faults.add("a hole in: " + words);
            }
            if (KEY.matcher(plain).matches()) {
                faults.add("a key instead of words: " + words);
            }
        });
        rendered(card)
                .filter(words -> TAG.matcher(words).find())
                .forEach(words -> faults.add("web mark-up in: " + words));
        rendered(card)
                .forEach(words -> People.NAMES_THAT_ARE_MARKUP.stream()
                        .filter(words::contains)
                        .forEach(name -> faults.add("a name that becomes mark-up: " + words)));
        return faults;
    }

    /// Everything on a card that a person may read.
    static Stream<String> words(JsonNode card) {
        return Stream.concat(
                rendered(card),
                Json.all(card)
                        .flatMap(node -> Stream.of(
                                        "title",
                                        "tooltip",
                                        "label",
                                        "placeholder",
                                        "errorMessage",
                                        "altText",
                                        "speak",
                                        "fallbackText")
                                .map(name -> node.path(name).asText()))
                        .filter(words -> !words.isEmpty()));
    }

    /// What clients draw as Markdown.
    private static Stream<String> rendered(JsonNode card) {
        return Stream.concat(
                Json.typed(card, "TextBlock").map(text -> text.path("text").asText()),
                Json.typed(card, "FactSet")
                        .flatMap(set -> set.path("facts").valueStream())
                        .flatMap(fact -> Stream.of(
                                fact.path("title").asText(), fact.path("value").asText())));
    }
}
