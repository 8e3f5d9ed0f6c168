package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.leadershipdialogue.teams.ConversationRef;

/// When each chat asks again where its whole tenant is short of room.
///
/// If all came back once there is room, each such moment would bring as many looks as chats wait, and all but a few in
/// vain. So what matters gets a moment each, in the order in which it came, and whoever comes later stands behind;
/// numbers that count up leave the line, and stay away twice as long each time they find no room.
///
/// Each node keeps one for the chats it sends to; what may go is counted in the database all the same.
final class WaitingLine {

    /// As fast as the tenant's limit lets requests go.
    private static final Duration APART = Duration.ofMillis(22);

    private static final Duration NUMBERS = Duration.ofSeconds(10);
    private static final int SPREAD = 20_000;

    /// So many times numbers wait twice as long as before.
    private static final int DOUBLED = 2;

    /// A chat that no longer wants anything leaves its place behind: of too many all are forgotten, and come anew.
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Instant> turns = new HashMap<>();
    private final Map<String, Integer> inVain = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();

    WaitingLine(Clock clock) {
        this.clock = clock;
    }

    /// How long others are before a chat; zero when it may ask.
    synchronized Duration ahead(ConversationRef chat) {
        Instant now = clock.instant();
        Instant turn = turns.get(chat.conversationId());
        if (turn != null) {
            return turn.isAfter(now) ? Duration.between(now, turn) : Duration.ZERO;
        }
        return end(chat).isAfter(now) ? join(chat, Duration.ZERO) : Duration.ZERO;
    }

    /// Puts a chat at the end.
    ///
    /// @param room how long there is none at all
    /// @return how long until its turn
    synchronized Duration join(ConversationRef chat, Duration room) {
        Instant now = clock.instant();
        Instant free = now.plus(room);
        Instant behind = end(chat).plus(APART);
        Instant turn = behind.isAfter(free) ? behind : free;
        ends.put(chat.tenantId(), turn);
        put(turns, chat, turn);
        return Duration.between(now, turn);
    }

    /// When a chat whose numbers found no room tries again: after ten to thirty seconds, each at a moment of its own;
    /// then after up to four times as long.
    ///
    /// @param room how long there is none at all
    synchronized Duration stayAway(ConversationRef chat, Duration room) {
        int times = inVain.getOrDefault(chat.conversationId(), 0);
        put(inVain, chat, Math.min(DOUBLED, times + 1));
        Duration own = NUMBERS.plusMillis(Math.floorMod(chat.conversationId().hashCode(), SPREAD))
                .multipliedBy(1L << times);
        return own.compareTo(room) > 0 ? own : room;
    }

    /// The chat found room.
    synchronized void served(ConversationRef chat) {
        turns.remove(chat.conversationId());
        inVain.remove(chat.conversationId());
    }

    private Instant end(ConversationRef chat) {
        return ends.getOrDefault(chat.tenantId(), Instant.MIN);
    }

    private static <T> void put(Map<String, T> places, ConversationRef chat, T place) {
        if (places.size() >= MOST_REMEMBERED) {
            places.clear();
        }
        places.put(chat.conversationId(), place);
    }
}
