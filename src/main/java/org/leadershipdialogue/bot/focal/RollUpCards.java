package org.leadershipdialogue.bot.focal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadershipdialogue.board.Priority;
import org.leadershipdialogue.board.Wanted;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.teams.OutgoingCard;
import org.springframework.stereotype.Component;

/// What stands in the chat with a focal point: a card for each of their entities, at the place where they last asked
/// for
/// it.
@Component
class RollUpCards implements Wanted {

    private final FocalChats chats;
    private final FocalPoints focalPoints;
    private final RollUpView view;

    RollUpCards(FocalChats chats, FocalPoints focalPoints, RollUpView view) {
        this.chats = chats;
        this.focalPoints = focalPoints;
        this.view = view;
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        return chats.of(conversationId).stream()
                .flatMap(chat -> focalPoints.entitiesOf(chat.identity()).stream()
                        .flatMap(entity -> Stream.of(before(chat, entity), present(chat, entity))))
                .toList();
    }

    private WantedCard present(FocalChat chat, String entity) {
        EntityKey key = EntityKey.of(entity, chat.rung());
        AdaptiveCard now = view.draw(entity, key, chat.language(), false, null);
        return card(key, now, () -> view.draw(entity, key, chat.language(), false, null), Priority.COUNTER, false);
    }

    private WantedCard before(FocalChat chat, String entity) {
        EntityKey key = EntityKey.of(entity, chat.rung() - 1);
        AdaptiveCard below = view.below(key, chat.language());
        return card(key, below, () -> below, Priority.SETTLE, true);
    }

    private static WantedCard card(
            EntityKey key, AdaptiveCard now, Supplier<AdaptiveCard> drawing, Priority priority, boolean settled) {
        String revision = UUID.nameUUIDFromBytes(now.json().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new WantedCard(key.written(), revision, priority, () -> sent(drawing.get()), settled);
    }

    private static OutgoingCard sent(AdaptiveCard card) {
        return new OutgoingCard(card.json(), card.fallbackText());
    }
}
