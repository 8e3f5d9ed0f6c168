package org.leadershipdialogue.bot.manager;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.board.Wanted;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeCard;
import org.leadershipdialogue.bot.office.OfficeChat;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.rollup.Due;
import org.springframework.stereotype.Component;

/// What stands in the chat with a manager: a card for each entity that expects a session of them, at the place where
/// they last asked for it.
@Component
class ManagerCards implements Wanted {

    private final OfficeChats chats;
    private final Dues dues;
    private final ManagerView view;

    ManagerCards(OfficeChats chats, Dues dues, ManagerView view) {
        this.chats = chats;
        this.dues = dues;
        this.view = view;
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        return chats.of(conversationId, Office.REPORT).stream()
                .flatMap(chat -> dues.entities(chat.identity()).stream()
                        .flatMap(entity -> dues.of(entity, chat.identity()).stream())
                        .flatMap(due -> cards(chat, due)))
                .toList();
    }

    private Stream<WantedCard> cards(OfficeChat chat, Due due) {
        EntityKey key = EntityKey.of(Office.REPORT, due.year().entity(), chat.rung());
        EntityKey before = key.before();
        return Stream.of(
                OfficeCard.before(before.written(), view.below(before, chat.language())),
                OfficeCard.present(key.written(), () -> view.draw(due, chat.person(), key, chat.language())));
    }
}
