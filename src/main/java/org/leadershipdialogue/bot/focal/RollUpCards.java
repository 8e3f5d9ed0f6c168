package org.leadershipdialogue.bot.focal;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.board.Wanted;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeCard;
import org.leadershipdialogue.bot.office.OfficeChat;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.rollup.FocalPoints;
import org.springframework.stereotype.Component;

/// What stands in the chat with a focal point: a card for each of their entities, at the place where they
/// last asked for it.
@Component
class RollUpCards implements Wanted {

    private final OfficeChats chats;
    private final FocalPoints focalPoints;
    private final RollUpView view;

    RollUpCards(OfficeChats chats, FocalPoints focalPoints, RollUpView view) {
        this.chats = chats;
        this.focalPoints = focalPoints;
        this.view = view;
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        return chats.of(conversationId, Office.ROLL_UP).stream()
                .flatMap(chat -> focalPoints.entitiesOf(chat.identity()).stream()
                        .flatMap(entity -> Stream.of(before(chat, entity), present(chat, entity))))
                .toList();
    }

    private WantedCard present(OfficeChat chat, String entity) {
        EntityKey key = EntityKey.of(Office.ROLL_UP, entity, chat.rung());
        return OfficeCard.present(key.written(), () -> view.draw(entity, key, chat.language(), false, null));
    }

    private WantedCard before(OfficeChat chat, String entity) {
        EntityKey key = EntityKey.of(Office.ROLL_UP, entity, chat.rung() - 1);
        return OfficeCard.before(key.written(), view.below(key, chat.language()));
    }
}
