package org.leadershipdialogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.leadershipdialogue");

    private static final Pattern README_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(LeadershipDialogueApplication.class).verify();
    }

    @Test
    void modulesAreThoseTheReadmeTellsOf() throws IOException {
        String packages = Files.readString(Path.of("README.md")).split("\\| folder \\|", 2)[0];
        Set<String> told =
                README_ROW.matcher(packages).results().map(row -> row.group(1)).collect(Collectors.toSet());

        assertThat(told)
                .isEqualTo(ApplicationModules.of(LeadershipDialogueApplication.class).stream()
                        .map(module -> module.getIdentifier().toString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void cardsArePure() {
        noClasses()
                .that()
                .resideInAPackage("..card..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.microsoft.bot..", "java.sql..", "java.time.Clock")
                .because("a card is a function of what it shows and to whom, so that a test can draw any of them")
                .check(CLASSES);
    }

    @Test
    void onlyTheProtocolKnowsTheBotSdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..teams..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.microsoft.bot..")
                .because("the SDK is retired, and what we use of it must be replaceable in one place")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClockByItself() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test must be able to set the time")
                .check(CLASSES);
    }
}
