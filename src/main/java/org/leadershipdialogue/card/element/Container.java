package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Elements that belong together.
@JsonTypeName("Container")
public record Container(
        @Nullable String id,
        @Nullable Boolean isVisible,
        @Nullable Tint style,
        @Nullable Boolean bleed,
        @Nullable Spacing spacing,
        @Nullable Boolean separator,
        List<Element> items)
        implements Element {

    public Container {
        items = List.copyOf(items);
    }

    public static Container of(List<? extends Element> items) {
        return new Container(null, null, null, null, null, null, List.copyOf(items));
    }

    /// A band of colour from edge to edge; without the bleed it would look like another column.
    public Container tinted(Tint tint) {
        return new Container(id, isVisible, tint, true, spacing, separator, items);
    }

    /// Not shown until a button toggles it.
    public Container hidden(String id) {
        return new Container(id, false, style, bleed, spacing, separator, items);
    }

    public Container spaced(Spacing spacing) {
        return new Container(id, isVisible, style, bleed, spacing, separator, items);
    }

    public Container separated() {
        return new Container(id, isVisible, style, bleed, spacing, true, items);
    }
}
