package org.leadershipdialogue.export.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.register.Entry;

/// The sign-in sheet (Appendix A of the Guide of 2023): what every kind of file is written from.
///
/// @param sheets as many as the people need; at least one
public record SignInSheet(String title, Locale language, boolean rightToLeft, List<Sheet> sheets) {

    public SignInSheet {
        sheets = List.copyOf(sheets);
    }

    /// One sheet of it.
    ///
    /// @param title what it is called
    /// @param name of the sheet among the others, the numbers on it
    /// @param facts in the order of the Guide's form, the same on every sheet
    /// @param lines how many people a sheet has room for
    /// @param people in order of arrival, numbered on from sheet to sheet; evidence and corrections never appear
    public record Sheet(
            String title,
            String name,
            List<Fact> facts,
            String numberHeading,
            String nameHeading,
            int lines,
            List<Row> people) {

        public Sheet {
            facts = List.copyOf(facts);
            people = List.copyOf(people);
        }

        private Sheet with(Fact more) {
            return new Sheet(
                    title,
                    name,
                    Stream.concat(facts.stream(), Stream.of(more)).toList(),
                    numberHeading,
                    nameHeading,
                    lines,
                    people);
        }
    }

    /// One fact about the session.
    ///
    /// @param value empty where a hand is to fill it in
    public record Fact(String label, String value) {}

    /// One line.
    ///
    /// @param name empty where a hand is to fill it in
    public record Row(int number, String name) {}

    /// The sheet of a session with this register.
    public static SignInSheet of(Occasion occasion, List<Entry> entries) {
        var counted = entries.stream()
                .filter(occasion.counting()::counts)
                .map(Entry::name)
                .toList();
        return sheet(occasion, counted, Integer.toString(counted.size()));
    }

    /// The same, saying that it was amended, and on which day last.
    public SignInSheet amended(Occasion occasion, LocalDate day) {
        Fact amended =
                new Fact(occasion.words().say("sheet.amended"), occasion.words().date(day));
        return new SignInSheet(
                title,
                language,
                rightToLeft,
                sheets.stream().map(sheet -> sheet.with(amended)).toList());
    }

    /// An empty sheet to sign by hand.
    public static SignInSheet blank(Occasion occasion) {
        return sheet(occasion, List.of(), "");
    }

    /// The sheet as a paper to print.
    ///
    /// @param what what it is called among other papers
    public Document onPaper(String what) {
        return new Document(
                title,
                what,
                language,
                rightToLeft,
                sheets.stream().<Block>map(Block.Signatures::new).toList());
    }

    private static SignInSheet sheet(Occasion occasion, List<String> names, String total) {
        var guide = occasion.guide();
        var form = guide.forms().signInSheet();
        var facts = form.fields().stream()
                .sorted(Comparator.comparingInt(Form.Field::number))
                .map(field -> new Fact(field.label(), value(field.fact(), occasion, total)))
                .toList();
        var lines = form.rows() == 0 ? Math.max(1, names.size()) : form.rows();
        var sheets = IntStream.iterate(0, from -> from == 0 || from < names.size(), from -> from + lines)
                .mapToObj(from -> new Sheet(
                        form.title(),
                        from + 1 + "–" + (from + lines),
                        facts,
                        occasion.words().say("sheet.number"),
                        occasion.words().say("sheet.name"),
                        lines,
                        rows(names, from, lines)))
                .toList();
        return new SignInSheet(form.title(), guide.language(), guide.rightToLeft(), sheets);
    }

    private static List<Row> rows(List<String> names, int from, int lines) {
        return IntStream.range(from, Math.min(from + lines, names.size()))
                .mapToObj(index -> new Row(index + 1, names.get(index)))
                .toList();
    }

    private static String value(Form.@Nullable Fact fact, Occasion occasion, String total) {
        var setUp = occasion.setUp();
        return switch (fact) {
            case SESSION_DATE -> occasion.day();
            case FACILITATOR -> occasion.leader().name();
            case ENTITY -> setUp.entity();
            case UNIT -> setUp.unit();
            case PARTICIPANTS -> total;
            case PERSONNEL -> setUp.personnel() == 0 ? "" : Integer.toString(setUp.personnel());
            // A sheet may ask for more than we know: the leader fills it in by hand.
            case null -> "";
            case ROW_NUMBER, SCENARIOS, OPEN_QUESTIONS, CONTRIBUTIONS -> "";
        };
    }
}
