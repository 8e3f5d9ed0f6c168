package org.leadershipdialogue.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void givesEnglishForALanguageWithoutABundle() {
        assertThat(Words.of(Locale.forLanguageTag("sw-KE")).tag()).isEqualTo("en");
        assertThat(Words.of(Locale.ROOT).tag()).isEqualTo("en");
        assertThat(Words.of(Locale.forLanguageTag("../../etc")).tag()).isEqualTo("en");
    }

    @Test
    void takesTheLanguageFromATagWithARegion() {
        assertThat(Words.of(Locale.forLanguageTag("fr-CA")).tag()).isEqualTo("fr");
    }

    @Test
    void putsNamedArgumentsIn() {
        assertThat(Words.of(Locale.ENGLISH).say("strip.leaders-only", "name", "Leila"))
                .isEqualTo("This one is for Leila");
    }

    @Test
    void saysADayWithoutATime() {
        assertThat(Words.of(Locale.ENGLISH).say("hand-in.went", "on", LocalDate.of(2023, 11, 15)))
                .isEqualTo("It went to the focal point on 15 November 2023.");
        assertThat(Words.of(Locale.FRENCH).say("hand-in.went", "on", LocalDate.of(2023, 11, 15)))
                .contains("15 novembre 2023.");
    }

    @Test
    void leavesBracesAndQuotesOfAnArgumentAlone() {
        assertThat(Words.of(Locale.ENGLISH).say("strip.leaders-only", "name", "O'Neil {0} $1 \\"))
                .endsWith("O'Neil {0} $1 \\");
    }

    @Test
    void joinsListsAndWritesDatesAsTheLanguageDoes() {
        assertThat(Words.of(Locale.FRENCH).list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(Words.of(Locale.FRENCH).date(LocalDate.of(2023, 11, 14))).isEqualTo("14 novembre 2023");
        assertThat(Words.of(Locale.ENGLISH).date(LocalDate.of(2023, 11, 14))).isEqualTo("14 November 2023");
        assertThat(Words.of(Locale.FRENCH).day(LocalDate.of(2023, 11, 14))).isEqualTo("14 novembre");
        assertThat(Words.of(Locale.ENGLISH).day(LocalDate.of(2023, 11, 14))).isEqualTo("14 November");
    }

    @Test
    void knowsTheDirection() {
        assertThat(Words.of(Locale.ENGLISH).rightToLeft()).isFalse();
        assertThat(PseudoWords.rightToLeft().rightToLeft()).isTrue();
    }

    @Test
    void refusesAKeyWithoutWords() {
        assertThatThrownBy(() -> Words.of(Locale.ENGLISH).say("no.such-key")).hasMessageContaining("no.such-key");
    }
}
