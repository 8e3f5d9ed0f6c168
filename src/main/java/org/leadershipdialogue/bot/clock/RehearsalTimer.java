package org.leadershipdialogue.bot.clock;

import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.bot.move.SimulatedGroup;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.springframework.stereotype.Component;

/// Deletes a rehearsal as soon as it is over.
@Component
class RehearsalTimer implements TimerHandler {

    private final Sessions sessions;
    private final Oblivion oblivion;

    RehearsalTimer(Sessions sessions, Oblivion oblivion) {
        this.sessions = sessions;
        this.oblivion = oblivion;
    }

    @Override
    public String kind() {
        return SimulatedGroup.OVER;
    }

    @Override
    public Optional<Instant> ring(String sessionId) {
        sessions.find(sessionId)
                .filter(session -> session.chat().rehearsal() && session.phase().isOver())
                .ifPresent(session -> oblivion.forget(session, Memory.FORMS));
        return Optional.empty();
    }
}
