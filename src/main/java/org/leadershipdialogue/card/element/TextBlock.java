package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/// A paragraph or a list; always wraps.
@JsonTypeName("TextBlock")
public record TextBlock(
        Markdown text,
        boolean wrap,
        @Nullable String style,
        @Nullable String size,
        @Nullable String weight,
        @Nullable Boolean isSubtle,
        @Nullable Spacing spacing,
        @Nullable Boolean separator)
        implements Element {

    public static TextBlock of(Markdown text) {
        return new TextBlock(text, true, null, null, null, null, null, null);
    }

    /// The one heading of a card.
    public static TextBlock heading(Markdown text) {
        return new TextBlock(text, true, "heading", "Large", "Bolder", null, Spacing.SMALL, null);
    }

    /// The heading of a card that is over: still a heading to a screen reader, plain to the eye.
    public static TextBlock settled(Markdown text) {
        return new TextBlock(text, true, "heading", "Default", "Default", null, Spacing.SMALL, null);
    }

    /// Where we are, references, second lines.
    public static TextBlock quiet(Markdown text) {
        return new TextBlock(text, true, null, "Small", null, true, null, null);
    }

    public TextBlock bold() {
        return new TextBlock(text, wrap, style, size, "Bolder", isSubtle, spacing, separator);
    }

    public TextBlock small() {
        return new TextBlock(text, wrap, style, "Small", weight, isSubtle, spacing, separator);
    }

    public TextBlock spaced(@Nullable Spacing spacing) {
        return new TextBlock(text, wrap, style, size, weight, isSubtle, spacing, separator);
    }

    public TextBlock separated() {
        return new TextBlock(text, wrap, style, size, weight, isSubtle, spacing, true);
    }
}
