package org.leadershipdialogue.bot.chat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.CardKey;
import org.springframework.stereotype.Component;

/// Knows whether a card has come into its chat.
@Component
class Arrivals {

    /// Teams shows that a press is being answered; longer than this nobody should look at that.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration BETWEEN = Duration.ofMillis(40);

    private final Board board;

    Arrivals(Board board) {
        this.board = board;
    }

    /// Whether the card is in its chat.
    boolean arrived(CardKey card) {
        return board.activityOf(card.written()).isPresent();
    }

    /// Whether the card is in its chat, or comes within a moment.
    boolean arrivesSoon(CardKey card) {
        long since = System.nanoTime();
        while (!arrived(card)) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return true;
    }
}
