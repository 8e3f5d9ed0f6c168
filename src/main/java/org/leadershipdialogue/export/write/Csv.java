package org.leadershipdialogue.export.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.leadershipdialogue.export.model.Grid;
import org.leadershipdialogue.export.model.SignInSheet;

/// Writes the sign-in sheet and the roll-up as CSV (RFC 4180), UTF-8 with the mark that spreadsheets need to see that
/// it is.
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    // What a spreadsheet would run when it begins a cell, also after blanks and in full width.
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*");

    private Csv() {}

    /// The sheet as a file: its facts once, then everybody, for a spreadsheet has no pages.
    public static byte[] of(SignInSheet sheet) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            var first = sheet.sheets().getFirst();
            rows.printRecord(cell(sheet.title()));
            for (var fact : first.facts()) {
                rows.printRecord(cell(fact.label()), cell(fact.value()));
            }
            rows.println();
            rows.printRecord(cell(first.numberHeading()), cell(first.nameHeading()));
            for (var each : sheet.sheets()) {
                for (var person : each.people()) {
                    rows.printRecord(person.number(), cell(person.name()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The lines as a file.
    public static byte[] of(Grid grid) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var line : grid.lines()) {
                rows.printRecord(line.cells().stream().map(Csv::value).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object value(Grid.Cell cell) {
        return switch (cell) {
            case Grid.Cell.Words words -> cell(words.text());
            case Grid.Cell.Count count -> count.number();
        };
    }

    /// The text as a cell that no spreadsheet takes for a formula: an apostrophe before it keeps it text.
    static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
