package org.leadershipdialogue.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyLetterTest {

    private static final List<String> TEN_DOZEN = Collections.nCopies(120, "somebody@rehearsal.example");

    @Test
    void opensWithEverythingInIt() {
        var letter = new ReadyLetter("Sign-in sheet: 50% & more?", List.of("Dear Nadia,", "two\nlines = 😀"));

        assertThat(letter.to(List.of("nadia@rehearsal.example", "b@rehearsal.example")))
                .hasToString("mailto:nadia@rehearsal.example,b@rehearsal.example"
                        + "?subject=Sign-in%20sheet%3A%2050%25%20%26%20more%3F"
                        + "&body=Dear%20Nadia%2C%0D%0A%0D%0Atwo%0D%0Alines%20%3D%20%F0%9F%98%80");
        assertThat(letter.toEach(List.of("nadia@rehearsal.example")).toString())
                .startsWith("mailto:?bcc=nadia@rehearsal.example&subject=Sign-in");
        assertThat(letter.to(List.of()).toString()).startsWith("mailto:?subject=");
        assertThat(letter.toEach(List.of()).toString()).startsWith("mailto:?subject=");
    }

    @Test
    void nothingInASubjectOrAnAddressAddsAHeaderOrAnotherAddress() {
        var letter = new ReadyLetter("Unit\r\nBcc: somebody@else.example\u0000", List.of("text"));

        String opened = letter.to(List.of("a@rehearsal.example?bcc=x@else.example&cc=y,z@else.example"))
                .toString();

        assertThat(letter.subject()).isEqualTo("Unit Bcc: somebody@else.example");
        assertThat(opened)
                .isEqualTo("mailto:a@rehearsal.example%3Fbcc%3Dx@else.example%26cc%3Dy%2Cz@else.example"
                        + "?subject=Unit%20Bcc%3A%20somebody%40else.example&body=text");
    }

    @Test
    void leavesOutWhatMailProgramsWouldNotTake() {
        var longText = new ReadyLetter("Subject", List.of("x".repeat(1800)));

        assertThat(longText.to(List.of("nadia@rehearsal.example")))
                .isEqualTo(URI.create("mailto:nadia@rehearsal.example?subject=Subject"));
        assertThat(longText.toEach(TEN_DOZEN)).isEqualTo(URI.create("mailto:?subject=Subject"));
        assertThat(ReadyLetter.holds(TEN_DOZEN)).isFalse();
        assertThat(new ReadyLetter("Subject", List.of("text")).toEach(TEN_DOZEN))
                .isEqualTo(URI.create("mailto:?subject=Subject&body=text"));
        assertThat(new ReadyLetter("y".repeat(1700), List.of("text")).toEach(TEN_DOZEN.subList(0, 10)))
                .isEqualTo(URI.create("mailto:?subject=" + "y".repeat(1700)));
    }
}
