package org.leadershipdialogue.bot.office;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.leadershipdialogue.board.Priority;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.teams.OutgoingCard;

/// A card of an office as a chat should show it.
public final class OfficeCard {

    private OfficeCard() {}

    /// The card where it was last asked for.
    public static WantedCard present(String key, Supplier<AdaptiveCard> drawing) {
        return card(key, drawing.get(), drawing, Priority.COUNTER, false);
    }

    /// What is left of it where it stood before.
    public static WantedCard before(String key, AdaptiveCard below) {
        return card(key, below, () -> below, Priority.SETTLE, true);
    }

    private static WantedCard card(
            String key, AdaptiveCard now, Supplier<AdaptiveCard> drawing, Priority priority, boolean settled) {
        String revision = UUID.nameUUIDFromBytes(now.json().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new WantedCard(key, revision, priority, () -> sent(drawing.get()), settled);
    }

    private static OutgoingCard sent(AdaptiveCard card) {
        return new OutgoingCard(card.json(), card.fallbackText());
    }
}
