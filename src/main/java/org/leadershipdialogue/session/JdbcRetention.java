package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps beside each session how much of it is still there.
@Repository
class JdbcRetention implements Retention {

    /// How many are forgotten at a time: a document each in memory, and a transaction each.
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Writes writes;
    private final Sessions sessions;

    JdbcRetention(JdbcClient jdbc, Writes writes, Sessions sessions) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.sessions = sessions;
    }

    @Override
    public List<Session> due(Memory what, LocalDate heldBefore, Set<String> held) {
        return jdbc.sql("""
                        select document from session where kept >= :with and held_on < :before
                            and (phase in ('CLOSED', 'ABANDONED') or moved_on < :before)
                            and (phase not in ('NEW', 'READY') or :with < :all)
                            and id not in (:held)
                        order by held_on limit :most
                        """)
                .param("with", what.level)
                .param("all", Memory.ANSWERS.level)
                .param("before", heldBefore.toEpochDay())
                .param("held", held.isEmpty() ? Set.of("") : held)
                .param("most", BATCH)
                .query((row, number) -> SessionDocument.read(row.getString(1)))
                .list();
    }

    @Override
    public void gone(String id, Memory what) {
        writes.inTransaction(() -> {
            if (what == Memory.NAMES) {
                forget(id);
            }
            jdbc.sql("update session set kept = :kept where id = :id and kept > :kept")
                    .param("kept", what.level - 1)
                    .param("id", id)
                    .update();
        });
    }

    @Override
    public void forget(String sessionId) {
        sessions.find(sessionId).map(Session::withoutPeople).ifPresent(sessions::save);
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return jdbc
                .sql("select document from session where document like :person")
                .param("person", "%" + personId + "%")
                .query((row, number) -> SessionDocument.read(row.getString(1)))
                .list()
                .stream()
                .filter(session -> session.names(personId))
                .map(Session::id)
                .toList();
    }

    @Override
    public void forget(String sessionId, String personId) {
        writes.inTransaction(() -> sessions.find(sessionId)
                .filter(session -> session.names(personId))
                .map(session -> session.without(personId))
                .ifPresent(sessions::save));
    }
}
