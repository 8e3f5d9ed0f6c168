package org.leadershipdialogue.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.session.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the audit trail of corrections, inside the transaction of the correction itself and once it is made, and
/// tells whoever counts.
@Component
final class Trail {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Trail(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /// When the last correction of a line was made; empty if there was none.
    Optional<Instant> last(String sessionId) {
        return database.sql("""
                select corrected_at from register_correction where session_id = :session and entry_id <> ''
                order by corrected_at desc limit 1
                """)
                .param("session", sessionId)
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    /// Every correction, the latest first.
    List<Correction> of(String sessionId) {
        return database.sql("""
                select corrected_at, by_name, what, value_before, value_after from register_correction
                where session_id = :session order by corrected_at desc, id
                """)
                .param("session", sessionId)
                .query((row, number) -> new Correction(
                        Instant.ofEpochMilli(row.getLong("corrected_at")),
                        row.getString("by_name"),
                        What.valueOf(row.getString("what")),
                        row.getString("value_before"),
                        row.getString("value_after")))
                .list();
    }

    void note(Line line, Person by, What what, String before, String after) {
        note(line.sessionId(), line.id(), by, what, before, after);
    }

    /// What was done with the register as a whole.
    void note(String sessionId, Person by, What what) {
        note(sessionId, "", by, what, "", "");
    }

    private void note(String sessionId, String entryId, Person by, What what, String before, String after) {
        database.sql("""
                insert into register_correction
                    (id, session_id, entry_id, corrected_at, by_id, by_name, what, value_before, value_after)
                values (:id, :session, :entry, :at, :byId, :byName, :what, :before, :after)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("session", sessionId)
                .param("entry", entryId)
                .param("at", clock.millis())
                .param("byId", by.id())
                .param("byName", Name.fromTeams(by.name()).text())
                .param("what", what.name())
                .param("before", before)
                .param("after", after)
                .update();
        events.publishEvent(new RegisterChanged(sessionId));
    }
}
