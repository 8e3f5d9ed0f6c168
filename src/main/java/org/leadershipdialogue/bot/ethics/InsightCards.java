package org.leadershipdialogue.bot.ethics;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.board.Wanted;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeCard;
import org.leadershipdialogue.bot.office.OfficeChat;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.insight.EthicsOffice;
import org.springframework.stereotype.Component;

/// What stands in the chat with somebody of the Ethics Office: the card, at the place where they last asked for it.
@Component
class InsightCards implements Wanted {

    private final OfficeChats chats;
    private final EthicsOffice office;
    private final InsightView view;

    InsightCards(OfficeChats chats, EthicsOffice office, InsightView view) {
        this.chats = chats;
        this.office = office;
        this.view = view;
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        return chats.of(conversationId, Office.INSIGHTS).filter(chat -> office.has(chat.identity())).stream()
                .flatMap(chat -> Stream.of(before(chat), present(chat)))
                .toList();
    }

    private WantedCard present(OfficeChat chat) {
        InsightKey key = new InsightKey(chat.rung());
        return OfficeCard.present(key.written(), () -> view.draw(key, chat.language(), null));
    }

    private WantedCard before(OfficeChat chat) {
        InsightKey key = new InsightKey(chat.rung() - 1);
        return OfficeCard.before(key.written(), view.below(key, chat.language()));
    }
}
