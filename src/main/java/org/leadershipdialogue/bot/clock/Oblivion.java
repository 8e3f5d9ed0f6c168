package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Retention;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// Makes one session forgotten. A session that nobody closed is closed first, so that nothing can be added to what was
/// just deleted.
@Component
class Oblivion {

    private final Retention retention;
    private final Moves moves;
    private final Answers answers;
    private final List<Forgetful> forgetful;
    private final Writes writes;
    private final Clock clock;

    Oblivion(Retention retention, Moves moves, Answers answers, List<Forgetful> forgetful, Writes writes, Clock clock) {
        this.retention = retention;
        this.moves = moves;
        this.answers = answers;
        this.forgetful =
                forgetful.stream().filter(each -> !(each instanceof Retention)).toList();
        this.writes = writes;
        this.clock = clock;
    }

    /// Deletes this of the session, and what goes before it, if its time was set longer.
    void forget(Session session, Memory what) {
        moves.cutShort(session.id(), clock.instant());
        Stream.of(Memory.values())
                .filter(each -> each.compareTo(what) <= 0)
                .forEach(each -> writes.inTransaction(() -> part(session.id(), each)));
    }

    private void part(String session, Memory what) {
        if (what == Memory.ANSWERS) {
            answers.forget(session);
        }
        forgetful.stream().filter(each -> each.part() == what).forEach(each -> each.forget(session));
        retention.gone(session, what);
    }
}
