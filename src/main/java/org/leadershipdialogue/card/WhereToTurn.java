package org.leadershipdialogue.card;

import java.net.URI;
import java.util.List;
import org.leadershipdialogue.card.element.Container;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.guide.Reading;
import org.leadershipdialogue.guide.Support;

/// A private page: whom to turn to with what does not belong into the room. Leaves no trace in the chat.
public final class WhereToTurn {

    private WhereToTurn() {}

    public static Form draw(Support support, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("turn.alone"));
        support.places().forEach(place -> place(lines, place));
        place(lines, support.reporting());
        for (Reading reading : support.readings()) {
            Markdown title = Markdown.guide(reading.title());
            lines.quiet(reading.address() == null ? title : Links.to(title, reading.address()));
        }
        return lines.form(FormId.WHERE_TO_TURN, lines.button.word("turn.button"), List.of());
    }

    private static void place(Lines lines, Support.Place place) {
        lines.add(Container.of(lines.inside(inner -> {
                    Markdown name = Markdown.guide(place.name());
                    Markdown linked = place.address() == null ? name : Links.to(name, place.address());
                    inner.add(TextBlock.of(linked).bold());
                    inner.below(Markdown.guide(place.offers()));
                    contact(inner, place);
                }))
                .spaced(Spacing.MEDIUM)
                .separated());
    }

    private static void contact(Lines lines, Support.Place place) {
        if (place.email() != null) {
            lines.below(Links.to(Markdown.guide(place.email()), URI.create("mailto:" + place.email())));
        }
        if (place.phone() != null) {
            lines.below(Markdown.guide(place.phone()));
        }
        if (place.otherwise() != null) {
            lines.below(Markdown.guide(place.otherwise()));
        }
    }
}
