package org.leadershipdialogue.export.model;

import java.util.List;

/// Lines of cells, as a spreadsheet has them.
///
/// @param name what the worksheet is called
public record Grid(String title, String name, boolean rightToLeft, List<Line> lines) {

    public Grid {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param strong whether it is a heading or a sum
    public record Line(List<Cell> cells, boolean strong) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// What a cell holds.
    public sealed interface Cell {

        /// Text, which is data: no spreadsheet may take it for a formula.
        record Words(String text) implements Cell {}

        /// A number that can be added up.
        record Count(int number) implements Cell {}
    }
}
