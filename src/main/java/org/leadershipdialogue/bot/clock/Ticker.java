package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.move.Scenarios;
import org.leadershipdialogue.session.Milestones;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the leader's card follow the clock, and the quiet minute and the vote end: tells the board of every session
/// under way that has passed a milestone.
///
/// Every node may do it: a vote is counted once, one chat is sent to by one node at a time, and nothing is sent where
/// nothing changed.
@Component
class Ticker {

    private final Sessions sessions;
    private final Scenarios scenarios;
    private final Board board;
    private final Clock clock;
    private Map<String, Instant> passed = Map.of();

    Ticker(Sessions sessions, Scenarios scenarios, Board board, Clock clock) {
        this.sessions = sessions;
        this.scenarios = scenarios;
        this.board = board;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dialogue.tick:15s}")
    synchronized void tick() {
        Instant now = clock.instant();
        Map<String, Instant> present = new HashMap<>();
        for (Session session : sessions.underWay()) {
            scenarios.endVote(session, now);
            Instant last = Milestones.last(session, now);
            if (!last.equals(passed.get(session.id()))) {
                board.changed(session.chat().conversationId());
            }
            present.put(session.id(), last);
        }
        passed = present;
    }
}
