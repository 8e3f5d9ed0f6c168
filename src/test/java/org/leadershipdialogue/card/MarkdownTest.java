package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.language.Words;

class MarkdownTest {

    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @Test
    void escapesEverySignThatWouldFormat() {
        assertThat(data("*a* _b_ `c` #d <e> ~f~ [g]"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\#d \\<e\\> \\~f\\~ \\[g\\]");
    }

    @Test
    void leavesNoLinkInData() {
        assertThat(data("[x](javascript:alert(1))")).doesNotContain("](").doesNotContain("[x]");
        assertThat(Markdown.plain("[x](javascript:alert(1))")).doesNotContain("](");
    }

    @Test
    void leavesNoDateFunctionInData() {
        assertThat(data("{{TIME(2023-11-14T07:00:00Z)}}")).doesNotContain("{{");
    }

    @Test
    void startsNoListWithinData() {
        assertThat(data("1. first\n- second\n+ third\n= fourth"))
                .contains("1\\. first", "\\- second", "\\+ third", "\\= fourth");
    }

    @Test
    void isolatesEveryParagraphAndDropsDirectionMarks() {
        assertThat(Markdown.data("سلام\u202E evil\n\nhello").text())
                .isEqualTo("\u2068سلام  evil\u2069\n\n\u2068hello\u2069");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(Markdown.data("😀".repeat(20_000)).text().codePoints().count())
                .isLessThan(Markdown.LONGEST + 10L);
    }

    @Test
    void escapesArgumentsButNotTheMessage() {
        assertThat(Markdown.say(ENGLISH, "strip.leaders-only-more", "name", "*L*")
                        .text())
                .startsWith("\u2068\\*L\\*\u2069 is leading");
    }

    @Test
    void leavesAMomentToTheReadersClock() {
        assertThat(Markdown.time(Instant.parse("2023-11-14T07:05:09.123Z")).text())
                .isEqualTo("{{TIME(2023-11-14T07:05:09Z)}}");
    }

    private static String data(String text) {
        return Markdown.data(text).text().replace("\u2068", "").replace("\u2069", "");
    }
}
