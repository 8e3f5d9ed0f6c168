package org.leadershipdialogue.register;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.register.Lines.Newcomer;
import org.leadershipdialogue.session.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When each register was closed by whoever keeps it; what comes afterwards stands in the trail.
@Component
final class Closings {

    private final JdbcClient database;
    private final Clock clock;
    private final Lines lines;
    private final Trail trail;

    Closings(JdbcClient database, Clock clock, Lines lines, Trail trail) {
        this.database = database;
        this.clock = clock;
        this.lines = lines;
        this.trail = trail;
    }

    Optional<Instant> of(String sessionId) {
        return database.sql("select closed_at from register_closing where session_id = :session")
                .param("session", sessionId)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    void close(String sessionId, Person by) {
        int closed = database.sql("""
                insert into register_closing (session_id, closed_at) values (:session, :now)
                on conflict (session_id) do nothing
                """)
                .param("session", sessionId)
                .param("now", clock.millis())
                .update();
        if (closed == 1) {
            trail.note(sessionId, by, What.CLOSED);
        }
    }

    void reopen(String sessionId, Person by) {
        int reopened = database.sql("delete from register_closing where session_id = :session")
                .param("session", sessionId)
                .update();
        if (reopened == 1) {
            trail.note(sessionId, by, What.REOPENED);
        }
    }

    /// Notes a sign of presence; whoever first shows up when the register is closed amends it.
    void comes(String sessionId, Newcomer person, Person by, Evidence evidence) {
        boolean late = of(sessionId).isPresent() && present(sessionId, person).isEmpty();
        lines.put(sessionId, person, evidence);
        if (late) {
            present(sessionId, person).ifPresent(line -> trail.note(line, by, What.CAME_LATE, "", line.name()));
        }
    }

    private Optional<Line> present(String sessionId, Newcomer person) {
        return lines.byKey(sessionId, person.key()).filter(Line::isPresent);
    }
}
