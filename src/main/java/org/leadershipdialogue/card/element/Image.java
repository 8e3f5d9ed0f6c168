package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/// A picture across the card, always with the same in words.
@JsonTypeName("Image")
public record Image(
        String url, String altText, String size, @Nullable Spacing spacing) implements Element {

    public static Image across(String url, String altText) {
        return new Image(url, altText, "Stretch", Spacing.SMALL);
    }
}
