package org.leadershipdialogue.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/// Remembers cards that were drawn of late. A card is a pure function of what it shows, for whom and where: all of that
/// is what it is remembered by, so nobody can be given a card that shows anything else than what they may see.
final class Drawn {

    /// What everybody sees of the cards that change in thousands of sessions.
    private static final int MOST = 8_000;

    // What a card shows may be names and answers: they are not to stay in memory for long.
    private static final Duration UNUSED = Duration.ofMinutes(2);

    private static final Cache<Shown, AdaptiveCard> CARDS =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();
    private static final Cache<AdaptiveCard, String> WRITTEN =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

    private record Shown(Record view, Viewer viewer, Spot spot) {}

    /// Draws a kind of view; always in the same way.
    interface Drawing<V extends Record> {
        AdaptiveCard draw(V view, Viewer viewer, Spot spot);
    }

    private Drawn() {}

    static <V extends Record> AdaptiveCard once(V view, Viewer viewer, Spot spot, Drawing<V> drawing) {
        return CARDS.get(new Shown(view, viewer, spot), _ -> drawing.draw(view, viewer, spot));
    }

    static String json(AdaptiveCard card) {
        return WRITTEN.get(card, Json::write);
    }
}
