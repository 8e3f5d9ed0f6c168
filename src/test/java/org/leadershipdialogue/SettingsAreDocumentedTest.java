package org.leadershipdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Holds the page of settings to the code.
class SettingsAreDocumentedTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("src/docs/reference/settings.md");
    private static final Pattern READ = Pattern.compile("(?:\\$\\{|getProperty\\(\\s*\")(dialogue\\.[a-z.-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(dialogue\\.[a-z.-]+)");

    @Test
    void namesEverySettingTheCodeReadsAndNoOther() throws IOException {
        assertThat(found(ROW, Files.readString(PAGE))).isEqualTo(settings());
    }

    @Test
    void findsSettingsOfBothKinds() throws IOException {
        assertThat(settings()).contains("dialogue.teams.app-id", "dialogue.data", "dialogue.public-url");
    }

    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                settings.addAll(found(READ, Files.readString(file)));
            }
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("org.leadershipdialogue").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(SettingsAreDocumentedTest::bound)
                .forEach(settings::add);
        return settings;
    }

    private static Stream<String> bound(Class<?> type) {
        assertThat(type).as("settings are records").isRecord();
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(type.getRecordComponents()).map(part -> prefix + "." + dashed(part.getName()));
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
