package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every card and form, drawn in English, French and a right-to-left pseudo-language, is the one on file and keeps
/// the rules all cards share. `-Dgolden.update=true` writes the files anew.
class GoldenCardsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/cards");
    private static final ObjectMapper PRETTY = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @TestFactory
    Stream<DynamicTest> cards() {
        return inEveryLanguage(Gallery.cards(), (name, card) -> {
            CardRules.inAChat(card);
            compare(name, card);
        });
    }

    @TestFactory
    Stream<DynamicTest> forms() {
        return inEveryLanguage(FormGallery.forms(), (name, form) -> {
            CardRules.ofAForm(form.card());
            compare(name, form.card());
        });
    }

    private static <T> Stream<DynamicTest> inEveryLanguage(Map<String, Function<Sample, T>> drawn, Check<T> check) {
        return Sample.LANGUAGES.stream()
                .flatMap(words -> drawn.entrySet().stream()
                        .map(each -> DynamicTest.dynamicTest(
                                words.tag() + " " + each.getKey(),
                                () -> check.accept(
                                        words.tag() + "/" + each.getKey(),
                                        each.getValue().apply(Sample.in(words))))));
    }

    private static void compare(String name, AdaptiveCard card) throws IOException {
        Path file = GOLDEN.resolve(name + ".json");
        String json = pretty(card);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json);
        }
        assertThat(file).hasContent(json);
    }

    private static String pretty(AdaptiveCard card) throws JsonProcessingException {
        return PRETTY.writeValueAsString(Json.tree(card)) + "\n";
    }

    private interface Check<T> {
        void accept(String name, T drawn) throws IOException;
    }
}
