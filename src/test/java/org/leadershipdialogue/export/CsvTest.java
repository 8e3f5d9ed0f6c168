package org.leadershipdialogue.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        var sheet = new SignInSheet("=title", List.of(new SignInSheet.Fact("+l", "@v")), "-n", "=m", List.of());

        assertThat(read(Csv.of(sheet)).stream().flatMap(CSVRecord::stream))
                .containsExactly("'=title", "'+l", "'@v", "'-n", "'=m");
    }

    @Test
    void saysThatItIsUtf8AndEndsLinesAsTheStandardSays() {
        var text = new String(Csv.of(sheet("Amina")), UTF_8);

        assertThat(text).isEqualTo("\ufeffSheet\r\nUnit,Maps\r\n\r\nNo.,Name\r\n1,Amina\r\n");
    }

    private static SignInSheet sheet(String name) {
        return new SignInSheet(
                "Sheet",
                List.of(new SignInSheet.Fact("Unit", "Maps")),
                "No.",
                "Name",
                List.of(new SignInSheet.Row(1, name)));
    }

    private static List<CSVRecord> read(byte[] csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        return format.parse(new StringReader(new String(csv, UTF_8).substring(1)))
                .getRecords();
    }
}
