package org.leadershipdialogue.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.storage.Glance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/// Everybody who says what chats should show, as one; asked for at the first look and not before, because they may
/// tell the board of changes.
final class AllWanted implements Wanted {

    private final SingletonSupplier<List<Wanted>> all;

    AllWanted(ObjectProvider<Wanted> each) {
        all = SingletonSupplier.of(() -> each.orderedStream().toList());
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        return Glance.during(() -> all.obtain().stream()
                .flatMap(wanted -> wanted.cards(conversationId).stream())
                .toList());
    }

    @Override
    public Map<String, Long> stamps() {
        Map<String, Long> stamps = new HashMap<>();
        all.obtain().forEach(wanted -> wanted.stamps().forEach((chat, stamp) -> stamps.merge(chat, stamp, Long::sum)));
        return stamps;
    }
}
