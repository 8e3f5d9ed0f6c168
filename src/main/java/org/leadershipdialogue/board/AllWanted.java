package org.leadershipdialogue.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.storage.Glance;
import org.springframework.beans.factory.ObjectProvider;

/// Everybody who says what chats should show, as one; asked for late, because they may tell the board of changes.
record AllWanted(ObjectProvider<Wanted> each) implements Wanted {

    @Override
    public List<WantedCard> cards(String conversationId) {
        return Glance.during(() -> each.orderedStream()
                .flatMap(wanted -> wanted.cards(conversationId).stream())
                .toList());
    }

    @Override
    public Map<String, Long> stamps() {
        Map<String, Long> stamps = new HashMap<>();
        each.orderedStream()
                .forEach(wanted -> wanted.stamps().forEach((chat, stamp) -> stamps.merge(chat, stamp, Long::sum)));
        return stamps;
    }
}
