package org.leadershipdialogue.export.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.leadershipdialogue.export.model.Grid;
import org.leadershipdialogue.export.model.SignInSheet;
import org.leadershipdialogue.export.model.SignInSheet.Sheet;

/// Writes the sign-in sheet as a workbook, one worksheet for each sheet of paper, and the roll-up as one worksheet.
///
/// Whatever people typed is written as text: a cell of text is no formula, whatever it begins with.
public final class Xlsx {

    private static final int LONGEST_CELL = 32_767;
    // A row may be 409 points high.
    private static final int MOST_LINES = 27;
    private static final double NUMBER_WIDTH = 34;
    private static final double NAME_WIDTH = 44;
    private static final double COUNT_WIDTH = 8;
    private static final double LINE_HEIGHT = 15;
    private static final Pattern TOTAL = Pattern.compile("0|[1-9]\\d{0,8}");
    // What XML cannot hold.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cs}\\ufffe\\uffff]");

    private Xlsx() {}

    /// The sheet as a file.
    public static byte[] of(SignInSheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Leadership Dialogue", null)) {
            workbook.properties().setTitle(sheet.title());
            for (var each : sheet.sheets()) {
                write(each, workbook.newWorksheet(each.name()), sheet.rightToLeft());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The lines as a file of one worksheet.
    public static byte[] of(Grid grid) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Leadership Dialogue", null)) {
            workbook.properties().setTitle(grid.title());
            write(grid, workbook.newWorksheet(grid.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Grid grid, Worksheet page) {
        for (int row = 0; row < grid.lines().size(); row++) {
            var line = grid.lines().get(row);
            for (int column = 0; column < line.cells().size(); column++) {
                switch (line.cells().get(column)) {
                    case Grid.Cell.Words words -> text(page, row, column, words.text());
                    case Grid.Cell.Count count -> page.value(row, column, count.number());
                }
                if (line.strong()) {
                    page.style(row, column).bold().set();
                }
            }
        }
        lookOf(page, grid.rightToLeft());
        page.width(0, COUNT_WIDTH);
    }

    private static void write(Sheet sheet, Worksheet page, boolean rightToLeft) {
        var row = 0;
        text(page, row, 0, sheet.title());
        page.style(row++, 0).bold().fontSize(14).set();
        for (var fact : sheet.facts()) {
            text(page, row, 0, fact.label());
            fact(page, row, fact.value());
            page.rowHeight(row, LINE_HEIGHT * Math.max(1, lines(fact.value())));
            page.style(row++, 1)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(start(rightToLeft))
                    .set();
        }
        row++;
        text(page, row, 0, sheet.numberHeading());
        text(page, row, 1, sheet.nameHeading());
        page.range(row, 0, row, 1).style().bold().set();
        for (var person : sheet.people()) {
            page.value(++row, 0, person.number());
            page.style(row, 0).horizontalAlignment(start(rightToLeft)).set();
            text(page, row, 1, person.name());
        }
        lookOf(page, rightToLeft);
    }

    private static void lookOf(Worksheet page, boolean rightToLeft) {
        page.width(0, NUMBER_WIDTH);
        page.width(1, NAME_WIDTH);
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        if (rightToLeft) {
            page.rightToLeft();
        }
    }

    /// How many lines a text takes: not every program makes a row as high as what it holds.
    private static int lines(String text) {
        return Math.min(
                MOST_LINES,
                text.lines()
                        .mapToInt(line -> 1 + line.length() / (int) NAME_WIDTH)
                        .sum());
    }

    private static String start(boolean rightToLeft) {
        return rightToLeft ? "right" : "left";
    }

    /// Totals are numbers, so that a focal point can add them up.
    private static void fact(Worksheet page, int row, String value) {
        if (TOTAL.matcher(value).matches()) {
            page.value(row, 1, Integer.valueOf(value));
        } else {
            text(page, row, 1, value);
        }
    }

    private static void text(Worksheet page, int row, int column, String text) {
        var clean = UNFIT.matcher(text).replaceAll("");
        page.value(row, column, clean.substring(0, Math.min(LONGEST_CELL, clean.length())));
    }
}
