package org.leadershipdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds what is under `deployment/` to the settings there are, and the workflow of a forge to what it may run.
class DeploymentTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bDIALOGUE_[A-Z_]+\\b");
    private static final Pattern ACTION = Pattern.compile("(?m)uses: *(.*)$");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(dialogue\\.[a-z.-]+)");

    @Test
    void setsNothingThatIsNoSetting() throws IOException {
        String page = Files.readString(Path.of("src/docs/reference/settings.md"));
        Set<String> settings = SETTING.matcher(page)
                .results()
                .map(row -> variable(row.group(1)))
                .collect(Collectors.toSet());

        assertThat(variables()).hasSizeGreaterThan(8).isSubsetOf(settings);
    }

    /// A tag can be moved to other code, a commit cannot.
    @Test
    void runsActionsByTheirCommits() throws IOException {
        String workflow = Files.readString(Path.of(".github/workflows/ci.yaml"));

        assertThat(ACTION.matcher(workflow).results().map(use -> use.group(1)))
                .isNotEmpty()
                .allMatch(use -> use.matches("[\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    /// As Spring Boot reads it from the environment.
    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Set<String> variables() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("deployment"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                VARIABLE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group()));
            }
        }
        return names;
    }
}
