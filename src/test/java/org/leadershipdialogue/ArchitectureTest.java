package org.leadershipdialogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.leadershipdialogue");

    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(LeadershipDialogueApplication.class).verify();
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
