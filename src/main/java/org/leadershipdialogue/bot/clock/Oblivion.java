package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.util.List;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// Makes one session forgotten. A session that nobody closed is closed first, so that nothing can be added to what was
/// just deleted.
@Component
class Oblivion {

    private final Sessions sessions;
    private final Moves moves;
    private final Answers answers;
    private final List<Forgetful> forgetful;
    private final Writes writes;
    private final Clock clock;

    Oblivion(Sessions sessions, Moves moves, Answers answers, List<Forgetful> forgetful, Writes writes, Clock clock) {
        this.sessions = sessions;
        this.moves = moves;
        this.answers = answers;
        this.forgetful = forgetful;
        this.writes = writes;
        this.clock = clock;
    }

    /// Deletes this of the session; with the names, the answers too, if their time was set longer.
    void forget(Session session, Memory what) {
        moves.cutShort(session.id(), clock.instant());
        switch (what) {
            case ANSWERS -> answers(session.id());
            case NAMES -> {
                answers(session.id());
                names(session.id());
            }
        }
    }

    private void answers(String session) {
        writes.inTransaction(() -> {
            answers.forget(session);
            sessions.answersForgotten(session);
        });
    }

    private void names(String session) {
        writes.inTransaction(() -> {
            forgetful.forEach(each -> each.forget(session));
            sessions.forgetPeople(session);
        });
    }
}
