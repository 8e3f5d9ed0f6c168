package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void keepsEveryScriptAndLineBreaks() {
        assertThat(Words.of(" Ça va.\r\nنعم\u200Fو 👩‍🏫 ")).isEqualTo("Ça va.\nنعم\u200Fو 👩‍🏫");
    }

    @Test
    void removesControlCharactersAndHalvesOfPairs() {
        assertThat(Words.of("a\u0000b\u0007c\u007Fd\uD83De")).isEqualTo("abcde");
    }

    @Test
    void removesWhatWouldTurnTheWordsAround() {
        assertThat(Words.of("a\u202Eb\u2066c")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000\u0001"})
    void refusesWhatIsEmpty(String typed) {
        assertThatThrownBy(() -> Words.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Words.of("👋".repeat(2000))).hasSize(4000);
        assertThatThrownBy(() -> Words.of("👋".repeat(2001))).isInstanceOf(IllegalArgumentException.class);
    }
}
