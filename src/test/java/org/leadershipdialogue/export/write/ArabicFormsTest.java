package org.leadershipdialogue.export.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {

    private final ArabicForms forms = new ArabicForms();

    @ParameterizedTest
    @CsvSource({
        "\u064a\u0648\u0633\u0641, \ufef3\uFEEE\uFEB3\uFED2", // joins on both sides where it can
        "\u06cc\u06a9, \ufbfe\ufb8f", // Persian
        "\u0622\u0645\u0646\u06c1, \u0622\ufee3\ufee8\ufba7", // Urdu
        "\u0644\u0627\u0644\u0647, \ufefb\ufedf\ufeea", // lam and alef are one
        "\u0628\u0644\u0627, \ufe91\ufefc", // and join what comes before
        "\u0645\u062d\u0645\u0651\u062f, \ufee3\ufea4\ufee4\u0651\ufeaa", // a vowel sign does not part letters
        "\u0645 \u0645, \u0645 \u0645", // a blank does
        "\u0648\u0648, \u0648\u0648", // some never join what follows
        "Karimi 12, Karimi 12"
    })
    void givesEachLetterTheFormItsNeighboursAskFor(String letters, String shaped) {
        assertThat(forms.shapeText(letters)).isEqualTo(shaped);
        assertThat(forms.deshapeText(shaped)).isEqualTo(letters);
    }

    @Test
    void turnsARunRoundWithItsBrackets() {
        assertThat(forms.reorderRTLTextToLTR("\u0623(\u0628)")).isEqualTo("(\u0628)\u0623");
    }
}
