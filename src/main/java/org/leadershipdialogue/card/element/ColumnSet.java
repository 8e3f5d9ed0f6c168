package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row: text that stretches and, beside it, one small button or a number.
@JsonTypeName("ColumnSet")
public record ColumnSet(@Nullable Spacing spacing, @Nullable Boolean separator, List<Column> columns)
        implements Element {

    public ColumnSet {
        columns = List.copyOf(columns);
    }

    public static ColumnSet of(Column... columns) {
        return new ColumnSet(null, null, List.of(columns));
    }

    public ColumnSet spaced(Spacing spacing) {
        return new ColumnSet(spacing, separator, columns);
    }

    /// With a line above, but not above the first row of a list.
    public ColumnSet separated(boolean line) {
        return new ColumnSet(spacing, line ? true : null, columns);
    }

    /// One cell of a row.
    @JsonPropertyOrder({"type", "width", "verticalContentAlignment", "items"})
    public record Column(String width, @Nullable String verticalContentAlignment, List<Element> items) {

        public Column {
            items = List.copyOf(items);
        }

        /// Takes the room that is left.
        public static Column stretch(Element... items) {
            return new Column("stretch", "Center", List.of(items));
        }

        /// As narrow as what it holds.
        public static Column narrow(Element... items) {
            return new Column("auto", "Center", List.of(items));
        }

        /// A sign before the words, top aligned.
        public static Column sign(Element item) {
            return new Column("20px", null, List.of(item));
        }

        @JsonProperty
        public String type() {
            return "Column";
        }
    }
}
