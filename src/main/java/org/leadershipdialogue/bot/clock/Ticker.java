package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.move.Scenarios;
import org.leadershipdialogue.session.Sessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the minutes on the leader's card walk, and the quiet minute and the vote end: looks at every chat
/// with a session under way.
///
/// Every node may do it: a vote is counted once, one chat is sent to by one node at a time, and nothing is sent where
/// nothing changed.
@Component
class Ticker {

    private final Sessions sessions;
    private final Scenarios scenarios;
    private final Board board;
    private final Clock clock;

    Ticker(Sessions sessions, Scenarios scenarios, Board board, Clock clock) {
        this.sessions = sessions;
        this.scenarios = scenarios;
        this.board = board;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dialogue.tick:15s}")
    void tick() {
        for (String chat : sessions.chatsUnderWay()) {
            sessions.latest(chat).ifPresent(session -> scenarios.endVote(session, clock.instant()));
            board.changed(chat);
        }
    }
}
