package org.leadershipdialogue.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sessions in the database: a document each, with the columns beside it that anybody searches by.
@Repository
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;
    private final Writes writes;

    JdbcSessions(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    @Override
    public Session save(Session session) {
        return writes.inTransaction(() -> {
            Session stored = session.stored(session.version() + 1);
            int rows = session.version() == 0 ? insert(stored) : update(stored, session.version());
            if (rows == 0) {
                throw new ConcurrentMove(session.id());
            }
            return stored;
        });
    }

    private int insert(Session session) {
        return jdbc.sql("""
                        insert into session (id, conversation_id, serial, phase, leader_id, version, document)
                        select :id, :conversation, coalesce(max(serial), 0) + 1, :phase, :leader, :version, :document
                        from session where conversation_id = :conversation
                        """)
                .param("id", session.id())
                .param("conversation", session.chat().conversationId())
                .param("phase", session.phase().name())
                .param("leader", leader(session))
                .param("version", session.version())
                .param("document", SessionDocument.write(session))
                .update();
    }

    private int update(Session session, long before) {
        return jdbc.sql("""
                        update session set phase = :phase, leader_id = :leader, version = :version, document = :document
                        where id = :id and version = :before
                        """)
                .param("id", session.id())
                .param("phase", session.phase().name())
                .param("leader", leader(session))
                .param("version", session.version())
                .param("document", SessionDocument.write(session))
                .param("before", before)
                .update();
    }

    @Override
    public Optional<Session> find(String id) {
        return jdbc.sql("select document from session where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(SessionDocument::read);
    }

    @Override
    public Optional<Session> latest(String conversationId) {
        return jdbc.sql(
                        "select document from session where conversation_id = :conversation order by serial desc limit 1")
                .param("conversation", conversationId)
                .query(String.class)
                .optional()
                .map(SessionDocument::read);
    }

    @Override
    public List<Session> inChat(String conversationId) {
        return jdbc.sql("select document from session where conversation_id = :conversation order by serial")
                .param("conversation", conversationId)
                .query((row, number) -> SessionDocument.read(row.getString(1)))
                .list();
    }

    @Override
    public List<String> chatsUnderWay() {
        return jdbc.sql("select distinct conversation_id from session where phase in ('RUNNING', 'PAUSED')")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public List<Session> over() {
        return jdbc.sql("select document from session where phase in ('CLOSED', 'ABANDONED')")
                .query((row, number) -> SessionDocument.read(row.getString(1)))
                .list();
    }

    @Override
    public List<Session> ledBy(String personId) {
        return jdbc.sql("select document from session where leader_id = :person order by id")
                .param("person", personId)
                .query((row, number) -> SessionDocument.read(row.getString(1)))
                .list();
    }

    private static @Nullable String leader(Session session) {
        Person facilitator = session.roles().facilitator();
        return facilitator == null ? null : facilitator.id();
    }
}
