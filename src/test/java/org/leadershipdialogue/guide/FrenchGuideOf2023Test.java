package org.leadershipdialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A record writes all it holds, so an edition's `toString()` is every word of it, in order.
class FrenchGuideOf2023Test {

    private static final Guide GUIDE = Guides.builtIn().find("2023").orElseThrow();
    private static final Edition ENGLISH = GUIDE.in(Locale.ENGLISH);
    private static final Edition FRENCH = GUIDE.in(Locale.FRENCH);

    @Test
    void callsTheDialogueByItsNameInFrench() {
        assertThat(FRENCH.title()).isEqualTo("Dialogue en cascade 2023");
    }

    @Test
    void citesTheSameDocumentsInTheSamePlaces() {
        assertThat(found("ST/(SGB|AI|IC)/\\d{4}/\\d+(/Rev\\.\\d)?", FRENCH))
                .isNotEmpty()
                .isEqualTo(found("ST/(SGB|AI|IC)/\\d{4}/\\d+(/Rev\\.\\d)?", ENGLISH));
    }

    /// The names in braces that a sentence leaves for what a session knows.
    @Test
    void leavesTheSamePlacesOpen() {
        assertThat(found("\\{[a-z]+}", FRENCH))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(found("\\{[a-z]+}", ENGLISH));
    }

    @Test
    void keepsPunctuationOnTheLineOfItsWord() {
        assertThat(found("\\S*[ \u00a0][;:?!»]|«[ \u00a0]\\S*|\\S*'\\S*|P-\\d", FRENCH))
                .isEmpty();
    }

    private static List<String> found(String pattern, Edition edition) {
        return Pattern.compile(pattern)
                .matcher(edition.toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
