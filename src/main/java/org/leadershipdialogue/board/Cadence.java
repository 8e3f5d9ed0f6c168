package org.leadershipdialogue.board;

import java.time.Duration;

/// How often numbers that count up are sent anew.
final class Cadence {

    /// At most so often in one chat.
    static final Duration BETWEEN_COUNTERS = Duration.ofSeconds(5);

    private static final Duration STRETCHED = Duration.ofSeconds(10);
    private static final int SPREAD = 20_000;

    private Cadence() {}

    /// When a chat whose numbers found no room in the tenant tries again.
    ///
    /// In half a minute at the latest, and each chat at its own moment: if all came back once there is room,
    /// each second would bring as many looks as chats wait, and all but a few in vain.
    ///
    /// @param room how long the budget has none
    static Duration stretched(String conversationId, Duration room) {
        Duration own = STRETCHED.plusMillis(Math.floorMod(conversationId.hashCode(), SPREAD));
        return own.compareTo(room) > 0 ? own : room;
    }
}
