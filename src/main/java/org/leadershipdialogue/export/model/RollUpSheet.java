package org.leadershipdialogue.export.model;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.export.model.Grid.Cell;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form.Fact;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.Certification;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.rollup.Turnout;

/// The roll-up of an entity (Appendix E of the Guide of 2023): what every kind of file is written from.
///
/// Its columns are the Guide's; behind them comes which part of the personnel took part.
///
/// @param guide in the language of the paper
/// @param certified what was handed in last; null if nothing was
public record RollUpSheet(
        Edition guide, RollUp rollUp, @Nullable Certification certified) {

    /// The sheet as lines of cells.
    public Grid grid() {
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(line(true, new Cell.Words(title())));
        lines.add(line(false, new Cell.Words(under())));
        lines.add(line(false));
        lines.add(new Grid.Line(headings().stream().<Cell>map(Cell.Words::new).toList(), true));
        IntStream.range(0, rollUp.rows().size())
                .mapToObj(i -> new Grid.Line(cells(rollUp.rows().get(i), i + 1), false))
                .forEach(lines::add);
        lines.add(new Grid.Line(total(), true));
        return new Grid(title(), "1", guide.rightToLeft(), lines);
    }

    /// The sheet as a paper to print, with what is missing, what was certified, and how far the units have come.
    public Document onPaper() {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        grid().lines().stream()
                .skip(4)
                .map(line -> line.cells().stream().map(RollUpSheet::text).toList())
                .forEach(rows::add);
        blocks.add(new Block.Table(headings(), rows));
        coverage(blocks);
        missing(blocks);
        certified(blocks);
        return new Document(title(), under(), guide.language(), guide.rightToLeft(), blocks);
    }

    /// What it is called.
    public String title() {
        return guide.forms().rollUp().title();
    }

    private String under() {
        return guide.title() + ", " + rollUp.year().entity();
    }

    private Words words() {
        return Words.of(guide.language());
    }

    private List<Field> fields() {
        return guide.forms().rollUp().fields().stream()
                .sorted(Comparator.comparingInt(Field::number))
                .toList();
    }

    private List<String> headings() {
        List<String> headings =
                new ArrayList<>(fields().stream().map(Field::label).toList());
        headings.add(words().say("sheet.percent"));
        return headings;
    }

    private List<Cell> cells(Row row, int number) {
        return cells(
                row.unit(), new Cell.Count(number), row.turnout(), row.turnout().percent());
    }

    private List<Cell> total() {
        return cells(words().say("sheet.total"), new Cell.Words(""), rollUp.total(), rollUp.percent());
    }

    private List<Cell> cells(String unit, Cell number, Turnout turnout, OptionalInt percent) {
        List<Cell> cells = new ArrayList<>();
        fields().forEach(field -> cells.add(cell(field.fact(), unit, number, turnout)));
        cells.add(percent.isPresent() ? new Cell.Count(percent.getAsInt()) : new Cell.Words(""));
        return cells;
    }

    private Cell cell(@Nullable Fact fact, String unit, Cell number, Turnout turnout) {
        return switch (fact) {
            case ROW_NUMBER -> number;
            case UNIT -> new Cell.Words(unit);
            case ENTITY -> new Cell.Words(rollUp.year().entity());
            case PARTICIPANTS -> new Cell.Count(turnout.participants());
            case PERSONNEL -> turnout.personnel() == 0 ? new Cell.Words("") : new Cell.Count(turnout.personnel());
            // A form may ask for more than counts: it is filled in by hand.
            case null -> new Cell.Words("");
            case SESSION_DATE, FACILITATOR, SCENARIOS, OPEN_QUESTIONS, CONTRIBUTIONS -> new Cell.Words("");
        };
    }

    private void coverage(List<Block> blocks) {
        List<Block.Bar> bars = rollUp.rows().stream()
                .filter(row -> row.turnout().percent().isPresent())
                .map(row ->
                        bar(row.unit(), row.turnout(), row.turnout().percent().getAsInt()))
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Heading(2, words().say("sheet.coverage")));
            blocks.add(new Block.Bars(bars));
        }
    }

    private Block.Bar bar(String label, Turnout turnout, int percent) {
        return new Block.Bar(
                label,
                percent,
                words().say("sheet.bar", "n", turnout.own(), "all", turnout.personnel(), "percent", percent));
    }

    private void missing(List<Block> blocks) {
        if (!rollUp.missing().isEmpty()) {
            blocks.add(new Block.Heading(2, words().say("sheet.missing")));
            blocks.add(new Block.Items(
                    rollUp.missing().stream().map(RollUpSheet::item).toList(), Block.Mark.BULLET));
        }
    }

    private static Block.Item item(Missing missing) {
        String manager = missing.who().manager();
        return new Block.Item(null, missing.who().unit(), manager.isEmpty() ? null : manager);
    }

    private void certified(List<Block> blocks) {
        if (certified == null) {
            return;
        }
        Words words = words();
        blocks.add(new Block.Heading(2, words.say("sheet.certified")));
        blocks.add(new Block.Paragraph(words.say(
                "sheet.certified-by",
                "submitted",
                words.date(certified.submitted()),
                "authority",
                certified.authority(),
                "by",
                certified.by(),
                "recorded",
                words.date(certified.recorded().atZone(ZoneOffset.UTC).toLocalDate()))));
        int changed = certified.since(rollUp).size();
        blocks.add(new Block.Paragraph(words.say("sheet.changed", "n", changed)));
        blocks.add(new Block.Quiet("SHA-256 " + certified.hash()));
        if (!certified.intact()) {
            blocks.add(new Block.Paragraph(words.say("sheet.not-intact")));
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Count count -> Integer.toString(count.number());
        };
    }

    private static Grid.Line line(boolean strong, Cell... cells) {
        return new Grid.Line(List.of(cells), strong);
    }
}
