package org.leadershipdialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.card.Verb;

/// Every bundle holds the same keys, each once, and exactly those the code names.
///
/// A key is any string literal in the sources that begins with a block of the English bundle ("question.…"); verbs
/// of cards look alike and are left out.
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

    static Stream<String> languages() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.map(file -> file.getFileName().toString().replace(".properties", "")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void holdsTheKeysOfEnglish(String language) {
        assertThat(Words.messages(language))
                .containsOnlyKeys(Words.messages("en").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesNoKeyTwice(String language) throws IOException {
        List<String> keys = Files.readAllLines(BUNDLES.resolve(language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" = ", 2)[0])
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void takesTheSameArgumentsAsEnglish(String language) {
        Map<String, String> english = Words.messages("en");
        Words.messages(language)
                .forEach((key, pattern) -> assertThat(arguments(pattern, language))
                        .as(key)
                        .isEqualTo(arguments(english.getOrDefault(key, ""), "en")));
    }

    @Test
    void holdsExactlyTheKeysTheCodeNames() throws IOException {
        Set<String> keys = Words.messages("en").keySet();
        Set<String> blocks = keys.stream().map(BundlesTest::block).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult hit) -> hit.group(1))
                        .filter(literal -> keys.contains(literal)
                                || (blocks.contains(block(literal))
                                        && Verb.of(literal).isEmpty()))
                        .forEach(named::add);
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(keys);
    }

    /// The rooms that speak to people: whatever looks like a key there is one.
    @ParameterizedTest
    @ValueSource(strings = {"bot", "card", "export"})
    void hasWordsForWhateverLooksLikeAKey(String module) throws IOException {
        Set<String> keys = Words.messages("en").keySet();
        try (Stream<Path> sources = Files.walk(SOURCES.resolve("org/leadershipdialogue/" + module))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                Set<String> named = LITERAL.matcher(Files.readString(source))
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(literal -> Verb.of(literal).isEmpty() && !literal.startsWith("dialogue."))
                        .collect(Collectors.toSet());
                assertThat(keys).as(source.getFileName().toString()).containsAll(named);
            }
        }
    }

    private static Set<String> arguments(String pattern, String language) {
        return new MessageFormat(pattern, new ULocale(language)).getArgumentNames();
    }

    private static String block(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
