package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.bot.Closing;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.move.Later;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.bot.move.SessionTimer;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Closes a session that nobody moved on for a long time, with everything kept, and tells whoever leads it. One that
/// goes on another day is not forgotten.
@Component
class ForgottenSession implements SessionTimer {

    private final Moves moves;
    private final Telling telling;
    private final Closing closing;
    private final Clock clock;

    ForgottenSession(Moves moves, Telling telling, Closing closing, Clock clock) {
        this.moves = moves;
        this.telling = telling;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Later.FORGOTTEN;
    }

    @Override
    public Optional<Instant> ring(String session) {
        Instant now = clock.instant();
        Decision decision = moves.closeForgotten(session, now, each -> isForgotten(each, now));
        if (decision instanceof Decision.Done(Session closed) && !closed.chat().rehearsal()) {
            telling.leader(
                    closed, "closing.forgotten", "unit", closed.plan().decided().unit());
        }
        return Optional.empty();
    }

    private boolean isForgotten(Session session, Instant now) {
        Progress.Move last = session.progress().lastMove();
        return (session.phase() == Phase.RUNNING || session.phase() == Phase.PAUSED)
                && last != null
                && !last.at().plus(closing.forgottenAfter()).isAfter(now);
    }
}
