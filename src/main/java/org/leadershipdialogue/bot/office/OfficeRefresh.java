package org.leadershipdialogue.bot.office;

import java.util.concurrent.atomic.AtomicInteger;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.insight.InsightsGrew;
import org.leadershipdialogue.rollup.RollUpChanged;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Brings the cards of offices up to date a moment after what they show changed: one quiet update, however
/// many sessions close at once.
@Component
class OfficeRefresh {

    /// A change is told while it is not committed yet: the second look sees what the first may have missed.
    private static final int LOOKS = 2;

    private final AtomicInteger due = new AtomicInteger();
    private final OfficeChats chats;
    private final Board board;

    OfficeRefresh(OfficeChats chats, Board board) {
        this.chats = chats;
        this.board = board;
    }

    @EventListener
    void on(RollUpChanged changed) {
        due.set(LOOKS);
    }

    @EventListener
    void on(InsightsGrew grew) {
        due.set(LOOKS);
    }

    @Scheduled(fixedDelayString = "${dialogue.tick:15s}")
    void look() {
        if (due.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            chats.following().forEach(board::changed);
        }
    }
}
