package org.leadershipdialogue.rollup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.rollup.ExpectedList.Mistake;
import org.leadershipdialogue.rollup.ExpectedList.Mistake.Kind;

class ExpectedListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,manager,email\nData and Mapping,Leila Haddad,leila@example.org\n",
                "\ufeffUnit;Manager;E-mail\r\nData and Mapping;Leila Haddad;leila@example.org",
                "Courriel\tRESPONSABLE\tUnité\nleila@example.org\tLeila  Haddad\t\"Data and\nMapping\"\n\n",
                "other,unit,manager,email\nx,Data and Mapping,Leila Haddad,leila@example.org,,\n",
            })
    void readsWhatSpreadsheetsWrite(String file) {
        var list = ExpectedList.read(file.getBytes(UTF_8));

        assertThat(list.mistakes()).isEmpty();
        assertThat(list.all()).containsExactly(new Expected("Data and Mapping", "Leila Haddad", "leila@example.org"));
    }

    @Test
    void tellsEveryMistakeWithItsLine() {
        var list = ExpectedList.read("""
                unit,manager,email
                "Data,
                Mapping",Leila Haddad,

                ,Tomás Rivera,
                Maps,Nadia Rahman,not an address
                Dams,Safety,João Matos,joao@example.org
                %s,,
                "data,  MAPPING", leila haddad ,
                """.formatted("x".repeat(201)));

        assertThat(list.mistakes())
                .extracting(Mistake::line, Mistake::kind)
                .containsExactly(
                        tuple(5L, Kind.NO_UNIT),
                        tuple(6L, Kind.NO_EMAIL),
                        tuple(7L, Kind.TOO_MANY_VALUES),
                        tuple(8L, Kind.TOO_LONG),
                        tuple(9L, Kind.TWICE));
    }

    @Test
    void keepsTwoManagersOfOneUnit() {
        assertThat(ExpectedList.read("unit,manager\nMaps,Leila Haddad\nMaps,Tomás Rivera")
                        .all())
                .hasSize(2);
    }

    @Test
    void asksForTheColumnsItNeeds() {
        assertThat(kinds("Data and Mapping,Leila Haddad\n")).containsExactly(Kind.NO_UNIT_COLUMN);
        assertThat(kinds("")).containsExactly(Kind.NO_UNIT_COLUMN);
        assertThat(kinds("unit,manager\n\n,,\n")).containsExactly(Kind.NOBODY);
    }

    @Test
    void takesNoFileForTextThatIsNone() {
        assertThat(ExpectedList.read("unit\nUnité".getBytes(ISO_8859_1)).mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Kind.NOT_TEXT);
        assertThat(kinds("PK\u0003\u0004\0\0")).containsExactly(Kind.NOT_TEXT);
    }

    @Test
    void saysWhereAQuotationMarkIsOpen() {
        assertThat(ExpectedList.read("unit,manager\nMaps,A\n\"Dams,B\nRegistry,C\n")
                        .mistakes())
                .containsExactly(new Mistake(3, Kind.QUOTES, ""));
        assertThat(kinds("unit\n\"Maps\"x\n")).containsExactly(Kind.QUOTES);
    }

    @Test
    void holdsOutAgainstHugeFiles() {
        assertThat(ExpectedList.read(new byte[ExpectedList.LARGEST + 1]).mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Kind.TOO_LARGE);
        String many = "unit\n"
                + String.join(
                        "\n",
                        IntStream.rangeClosed(0, ExpectedList.MOST)
                                .mapToObj(Integer::toString)
                                .toList());
        assertThat(kinds(many)).containsExactly(Kind.TOO_LARGE);
        assertThat(kinds("unit,email\n" + "Maps,nobody\n".repeat(500))).hasSize(ExpectedList.MOST_MISTAKES);
    }

    @Test
    void takesAFormulaForTheTextItIs() {
        assertThat(ExpectedList.read("unit\n=1+1\n").all().getFirst().unit()).isEqualTo("=1+1");
    }

    private static Stream<Kind> kinds(String text) {
        return ExpectedList.read(text).mistakes().stream().map(Mistake::kind);
    }
}
