package org.leadershipdialogue.export.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.model.Names;
import org.leadershipdialogue.export.model.Occasions;
import org.leadershipdialogue.export.model.SignInSheet;

class XlsxTest {

    private static final int FIRST_NAME = 9;

    @Test
    void givesSixtyNamesInManyScriptsBackOnThreeSheets() throws IOException {
        var names = Names.sixty();
        try (var book = open(Xlsx.of(Occasions.sheet(names)))) {
            var sheets = book.getSheets().toList();

            assertThat(sheets).extracting(Sheet::getName).containsExactly("1–25", "26–50", "51–75");
            assertThat(sheets.stream().flatMap(XlsxTest::names)).containsExactlyElementsOf(names);
        }
    }

    @Test
    void keepsTextTextWhateverItBeginsWith() throws IOException {
        var hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "=HYPERLINK(\"https://example.org\")");
        try (var book = open(Xlsx.of(Occasions.sheet(hostile)))) {
            var cells = book.getFirstSheet().read().stream()
                    .skip(FIRST_NAME - 1)
                    .map(row -> row.getCell(1))
                    .toList();

            assertThat(cells).extracting(Cell::getType).containsOnly(CellType.STRING);
            assertThat(cells).extracting(Cell::getFormula).containsOnlyNulls();
            assertThat(cells).extracting(Cell::asString).containsExactlyElementsOf(hostile);
        }
    }

    @Test
    void takesAUnitWithACommaAQuoteAndALineBreak() throws IOException {
        var occasion = Occasions.of("Data, \"Mapping\"\nand <Models> & more", 3, Locale.ENGLISH);
        try (var book = open(Xlsx.of(SignInSheet.of(occasion, List.of())))) {
            assertThat(book.getFirstSheet().read().get(4).getCellText(1))
                    .isEqualTo("Data, \"Mapping\"\nand <Models> & more");
        }
    }

    @Test
    void dropsWhatAWorkbookCannotHold() throws IOException {
        var names = List.of("a\u0000b\u000bc\ud800d\uffff", "n".repeat(40_000));
        try (var book = open(Xlsx.of(Occasions.sheet(names)))) {
            assertThat(names(book.getFirstSheet())).containsExactly("abcd", "n".repeat(32_767));
        }
    }

    @Test
    void writesNumbersAsNumbers() throws IOException {
        try (var book = open(Xlsx.of(Occasions.sheet(List.of("Amina"))))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows.getLast().getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("1");
            assertThat(rows.get(5).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1");
            assertThat(rows.get(6).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("21");
        }
    }

    private static Stream<String> names(Sheet sheet) {
        try {
            List<Row> rows = sheet.read();
            return rows.stream().skip(FIRST_NAME - 1).map(row -> row.getCellText(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReadableWorkbook open(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }
}
