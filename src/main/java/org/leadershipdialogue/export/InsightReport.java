package org.leadershipdialogue.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the sessions of a year say together, in the words of its reader: what the page and every kind of file are made
/// of.
///
/// @param under of which year it is
/// @param rules what is shown of whom, a sentence each
public record InsightReport(String title, String under, List<String> rules, List<Section> sections) {

    public InsightReport {
        rules = List.copyOf(rules);
        sections = List.copyOf(sections);
    }

    /// What is shown of one question.
    ///
    /// @param note what to know of it; null if nothing
    /// @param headings over the columns; none where there are only texts
    /// @param texts what was written, in an order that says nothing
    public record Section(
            String title, @Nullable String note, List<String> headings, List<Line> lines, List<String> texts) {

        public Section {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
            texts = List.copyOf(texts);
        }

        /// Whether there is anything in it.
        public boolean empty() {
            return lines.isEmpty() && texts.isEmpty();
        }
    }

    /// One line of a table.
    ///
    /// @param name of the entity or scenario: data
    /// @param total whether it is the sum of those above
    public record Line(String name, boolean total, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param number null where it is no whole number
    public record Cell(String text, @Nullable Integer number) {

        static Cell of(int number) {
            return new Cell(Integer.toString(number), number);
        }

        static Cell of(String text) {
            return new Cell(text, null);
        }

        static Stream<Cell> of(List<Integer> numbers) {
            return numbers.stream().map(Cell::of);
        }
    }
}
