package org.leadershipdialogue.bot.clock;

import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.session.Sessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the minutes on the leader's card walk, and the quiet minute end: looks at every chat with a session under way.
///
/// Every node may do it: one chat is sent to by one node at a time, and nothing is sent where nothing changed.
@Component
class Ticker {

    private final Sessions sessions;
    private final Board board;

    Ticker(Sessions sessions, Board board) {
        this.sessions = sessions;
        this.board = board;
    }

    @Scheduled(fixedDelayString = "${dialogue.tick:15s}")
    void tick() {
        sessions.chatsUnderWay().forEach(board::changed);
    }
}
