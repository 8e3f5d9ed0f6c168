package org.leadershipdialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherGuidesTest {

    @TempDir
    private Path folder;

    @Test
    void loadsAYearOfAnotherShapeWithTheSameCode() {
        Guide tiny = Guides.builtIn().find("tiny-2015").orElseThrow();
        Edition edition = tiny.edition();
        assertThat(tiny.clearance()).isEqualTo(new Guide.Clearance("Test Office", LocalDate.of(2015, 6, 30)));
        assertThat(tiny.draft()).isFalse();
        assertThat(edition.agenda().minutes()).isEqualTo(60);
        assertThat(edition.selection().choose()).isEqualTo(1);
        assertThat(edition.scenarios()).hasSize(2);
        assertThat(edition.terms().facilitatorCounts()).isFalse();
        assertThat(edition.terms().heldBy()).isEqualTo(LocalDate.of(2016, 1, 29));
        assertThat(edition.terms().rolledUpBy()).isEqualTo(LocalDate.of(2016, 2, 15));
        assertThat(edition.forms().leaderFeedback().fields())
                .extracting(Form.Field::id)
                .containsExactly("case", "rating", "remarks");
    }

    @Test
    void runsTheLatestYear() {
        assertThat(Guides.builtIn().latest().id()).isEqualTo("2023");
        assertThat(Guides.builtIn().all()).extracting(Guide::year).isSorted();
    }

    @Test
    void knowsNoGuideByAnotherName() {
        assertThat(Guides.builtIn().find("1999")).isEmpty();
    }

    @Test
    void readsInTheClosestLanguageAndElseInTheDefaultOne() throws IOException {
        addLanguage("ar");
        addLanguage("pt");
        Guide tiny = Guides.including(folder).find("tiny-2015").orElseThrow();
        assertThat(tiny.languages()).extracting(Locale::toLanguageTag).containsExactly("en", "ar", "pt");
        assertThat(tiny.in(Locale.forLanguageTag("pt-BR")).language()).isEqualTo(Locale.forLanguageTag("pt"));
        assertThat(tiny.in(Locale.forLanguageTag("ar-EG")).rightToLeft()).isTrue();
        assertThat(tiny.in(Locale.JAPANESE).language()).isEqualTo(Locale.ENGLISH);
        assertThat(tiny.in(Locale.ROOT).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void letsAnEntityAddAnAddressWithoutCopyingTheGuide() throws IOException {
        Path own = Files.createDirectories(folder.resolve("2023"));
        Files.writeString(own.resolve("links.yaml"), """
                scenarios:
                  - { id: "3", story: { video: { address: "https://example.org/film", minutes: 4, megabytes: 60 } } }
                """);
        Edition edition = Guides.including(folder).find("2023").orElseThrow().edition();
        assertThat(edition.scenario("3").map(scenario -> scenario.story().video()))
                .hasValueSatisfying(video -> assertThat(video)
                        .hasToString("Video[address=https://example.org/film, minutes=4, megabytes=60]"));
    }

    private void addLanguage(String language) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("tiny-2015").resolve(language));
        Files.copy(Path.of("src/test/resources/guides/tiny-2015/en/all.yaml"), texts.resolve("all.yaml"));
    }
}
