package org.leadershipdialogue.export.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leadershipdialogue.export.InsightReport;
import org.leadershipdialogue.export.InsightReport.Section;
import org.leadershipdialogue.export.model.Grid.Cell;

/// The insights of a year as lines of cells, and as a paper to print.
///
/// @param language of the report
public record InsightSheet(InsightReport report, Locale language, boolean rightToLeft) {

    /// The sheet as lines of cells: one section below the other.
    public Grid grid() {
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(strong(report.title()));
        lines.add(line(report.under()));
        report.rules().forEach(rule -> lines.add(line(rule)));
        shown().forEach(section -> {
            lines.add(line());
            lines.add(strong(section.title()));
            if (section.note() != null) {
                lines.add(line(section.note()));
            }
            if (!section.headings().isEmpty()) {
                lines.add(strong(section.headings().toArray(String[]::new)));
            }
            section.lines().forEach(each -> lines.add(new Grid.Line(cells(each), each.total())));
            section.texts().forEach(text -> lines.add(line(text)));
        });
        return new Grid(report.title(), "1", rightToLeft, lines);
    }

    /// The sheet as a paper to print.
    public Document onPaper() {
        List<Block> blocks = new ArrayList<>();
        report.rules().forEach(rule -> blocks.add(new Block.Quiet(rule)));
        shown().forEach(section -> {
            blocks.add(new Block.Heading(2, section.title()));
            if (section.note() != null) {
                blocks.add(new Block.Quiet(section.note()));
            }
            if (!section.lines().isEmpty()) {
                blocks.add(new Block.Table(section.headings(), rows(section)));
            }
            if (!section.texts().isEmpty()) {
                blocks.add(new Block.Items(
                        section.texts().stream().map(Block.Item::of).toList(), Block.Mark.BULLET));
            }
        });
        return new Document(report.title(), report.under(), language, rightToLeft, blocks);
    }

    private Stream<Section> shown() {
        return report.sections().stream().filter(section -> !section.empty());
    }

    private static List<List<String>> rows(Section section) {
        return section.lines().stream()
                .map(line -> Stream.concat(
                                Stream.of(line.name()), line.cells().stream().map(InsightReport.Cell::text))
                        .toList())
                .toList();
    }

    private static List<Cell> cells(InsightReport.Line line) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(line.name())));
        line.cells()
                .forEach(cell ->
                        cells.add(cell.number() == null ? new Cell.Words(cell.text()) : new Cell.Count(cell.number())));
        return cells;
    }

    private static Grid.Line strong(String... texts) {
        return new Grid.Line(line(texts).cells(), true);
    }

    private static Grid.Line line(String... texts) {
        return new Grid.Line(Stream.of(texts).<Cell>map(Cell.Words::new).toList(), false);
    }
}
