package org.leadershipdialogue.export.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.export.model.Occasions;
import org.leadershipdialogue.export.model.SignInSheet;
import org.leadershipdialogue.export.model.SignInSheet.Fact;
import org.leadershipdialogue.export.model.SignInSheet.Row;
import org.leadershipdialogue.export.model.SignInSheet.Sheet;

class CsvTest {

    static List<String> hostileNames() {
        return List.of(
                "Amina Diallo",
                "O'Brien, \"Pat\"",
                "two\r\nlines",
                "يوسف كريمي",
                "陈伟",
                "👩‍🔬 Ada",
                "a;b|c\\",
                "name".repeat(5_000),
                "");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void comesBackAsItWasWritten(String name) throws IOException {
        var rows = read(Csv.of(sheet(name)));

        assertThat(rows.getLast().toList()).containsExactly("1", name);
        assertThat(rows).extracting(CSVRecord::size).containsExactly(1, 2, 2, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\rplain",
                "   =1",
                "\u00a0\u3000=1",
                "＝1",
                "=1\nand more"
            })
    void keepsASpreadsheetFromRunningAName(String name) throws IOException {
        assertThat(read(Csv.of(sheet(name))).getLast().get(1)).isEqualTo("'" + name);
    }

    @Test
    void guardsFactsLikeNames() throws IOException {
        var sheet = sheet("=title", new Fact("+l", "@v"), "-n", "=m", List.of());

        assertThat(read(Csv.of(sheet)).stream().flatMap(CSVRecord::stream))
                .containsExactly("'=title", "'+l", "'@v", "'-n", "'=m");
    }

    @Test
    void saysThatItIsUtf8AndEndsLinesAsTheStandardSays() {
        var text = new String(Csv.of(sheet("Amina")), UTF_8);

        assertThat(text).isEqualTo("\ufeffSheet\r\nUnit,Maps\r\n\r\nNo.,Name\r\n1,Amina\r\n");
    }

    @Test
    void listsEverybodyUnderOneHeading() throws IOException {
        var names = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Name " + number)
                .toList();
        var rows = read(Csv.of(Occasions.sheet(names)));

        assertThat(rows.subList(rows.size() - 60, rows.size()))
                .extracting(row -> row.get(0) + ". " + row.get(1))
                .startsWith("1. Name 1")
                .endsWith("60. Name 60");
        assertThat(rows).filteredOn(row -> row.get(0).equals("No.")).hasSize(1);
    }

    private static SignInSheet sheet(String name) {
        return sheet("Sheet", new Fact("Unit", "Maps"), "No.", "Name", List.of(new Row(1, name)));
    }

    private static SignInSheet sheet(String title, Fact fact, String number, String name, List<Row> people) {
        var sheet = new Sheet(title, "1–25", List.of(fact), number, name, 25, people);
        return new SignInSheet(title, Locale.ENGLISH, false, List.of(sheet));
    }

    private static List<CSVRecord> read(byte[] csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        return format.parse(new StringReader(new String(csv, UTF_8).substring(1)))
                .getRecords();
    }
}
