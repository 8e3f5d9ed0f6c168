package org.leadershipdialogue.card;

import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;

/// What is left of a card that has moved: one line.
public final class ContinuedCard {

    private ContinuedCard() {}

    /// The card went on further down in the chat.
    public static AdaptiveCard below(Place place, Viewer viewer, Spot spot) {
        return line(place, "continued.below", viewer, spot);
    }

    /// The session goes on another day.
    public static AdaptiveCard anotherDay(Place place, Viewer viewer, Spot spot) {
        return line(place, "continued.another-day", viewer, spot);
    }

    private static AdaptiveCard line(Place place, String key, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        String said = lines.button.word(key, "place", Markdown.ours(place.where(viewer.words())));
        return lines.add(TextBlock.quiet(Markdown.ours(said))).card(said);
    }
}
