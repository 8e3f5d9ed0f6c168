package org.leadershipdialogue.bot.move;

import java.time.Clock;
import org.leadershipdialogue.bot.Closing;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.storage.Timers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sets what is to happen by itself after a change of a session, and takes back what has lost its reason. A timer holds
/// the session's id and nothing else.
@Component
public class Later {

    /// The kind of the timer that closes a session nobody moved on.
    public static final String FORGOTTEN = "forgotten-session";

    private final Timers timers;

    /// Late, because some of them move sessions themselves.
    private final ObjectProvider<SessionTimer> kinds;

    private final Afterwards afterwards;
    private final Closing closing;
    private final Clock clock;

    Later(Timers timers, ObjectProvider<SessionTimer> kinds, Afterwards afterwards, Closing closing, Clock clock) {
        this.timers = timers;
        this.kinds = kinds;
        this.afterwards = afterwards;
        this.closing = closing;
        this.clock = clock;
    }

    /// Joins the transaction of the change.
    void changed(Session before, Session after) {
        if (after.phase().isOver()) {
            kinds.forEach(each -> timers.cancel(each.kind(), after.id()));
        } else if (after.phase() == Phase.RUNNING || after.phase() == Phase.PAUSED) {
            timers.set(FORGOTTEN, after.id(), clock.instant().plus(closing.forgottenAfter()));
        } else {
            timers.cancel(FORGOTTEN, after.id());
        }
        if (!after.chat().rehearsal()) {
            afterwards.changed(before, after);
        } else if (after.phase().isOver()) {
            timers.set(SimulatedGroup.OVER, after.id(), clock.instant());
        }
    }
}
