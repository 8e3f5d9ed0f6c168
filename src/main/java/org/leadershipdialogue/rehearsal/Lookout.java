package org.leadershipdialogue.rehearsal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Notices what the newest cards invite people to, once each.
final class Lookout {

    /// Nobody scrolls up further.
    private static final int NEWEST = 4;

    private final Chats chats;
    private final Map<String, Set<Deed>> noticed = new HashMap<>();

    Lookout(Chats chats) {
        this.chats = chats;
    }

    /// The newest cards of the meeting's chat, newest first.
    List<Message> newest() {
        return chats.in(chats.meeting()).reversed().stream()
                .filter(message -> message.byBot() && message.card() != null)
                .limit(NEWEST)
                .toList();
    }

    /// What this message invites to that it did not before.
    Set<Deed> news(Message message) {
        Set<Deed> offered =
                message.card() == null ? EnumSet.noneOf(Deed.class) : Deed.offeredBy(new ReadCard(message.card()));
        Set<Deed> known = noticed.computeIfAbsent(message.id(), id -> EnumSet.noneOf(Deed.class));
        offered.removeAll(known);
        known.addAll(offered);
        return offered;
    }

    /// How many buttons of that kind there are.
    static long count(Message message, Deed deed) {
        return message.card() == null
                ? 0
                : new ReadCard(message.card())
                        .buttons().stream().filter(deed::isDoneBy).count();
    }
}
