package org.leadershipdialogue.card;

import java.util.List;

/// A strip alone, for whoever presses something that no longer has a card: the session has ended, the bot rests.
public final class NoticeCard {

    private NoticeCard() {}

    public static AdaptiveCard draw(Strip strip, Viewer viewer, Spot spot) {
        return AdaptiveCard.of(
                        viewer.words(),
                        strip.title(),
                        new Lines(viewer, spot)
                                .inside(lines -> lines.add(strip.drawn())
                                        .buttons(List.of(lines.button.opens(FormId.WHERE_TO_TURN, "turn.button")))))
                .refreshing(spot);
    }
}
