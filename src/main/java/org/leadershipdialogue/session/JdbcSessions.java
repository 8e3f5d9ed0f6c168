package org.leadershipdialogue.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sessions in the database: a document each, with the columns beside it that anybody searches by.
@Repository
class JdbcSessions implements Sessions {

    private static final String NEXT_SERIAL = """
            1 + coalesce((select max(all_of_it.serial) from (
                select serial from session where conversation_id = :conversation
                union all select serial from earlier_chat where conversation_id = :conversation) as all_of_it), 0)""";

    private final JdbcClient jdbc;
    private final Writes writes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Decoded decoded;

    JdbcSessions(JdbcClient jdbc, Writes writes, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
        this.events = events;
        decoded = new Decoded(jdbc);
    }

    @Override
    public Session save(Session session) {
        try {
            return stored(session);
        } catch (DuplicateKeyException faster) {
            throw new ConcurrentMove(session.id());
        }
    }

    private Session stored(Session session) {
        return writes.inTransaction(() -> {
            Session stored = session.stored(session.version() + 1);
            int rows = session.version() == 0 ? insert(stored) : update(stored, session.version());
            if (rows == 1 && !session.earlier().isEmpty()) {
                follow(session);
            }
            if (rows == 0) {
                throw new ConcurrentMove(session.id());
            }
            events.publishEvent(new SessionSaved(stored));
            return stored;
        });
    }

    /// A chat has one session that is not over; whoever comes second inserts nothing.
    private int insert(Session session) {
        return jdbc.sql("""
                        insert into session (
                            id, conversation_id, serial, phase, leader_id, held_on, moved_on, version, document)
                        select :id, :conversation, %s, :phase, :leader, :held, :moved, :version, :document
                        where not exists (select 1 from session
                            where conversation_id = :conversation and phase not in ('CLOSED', 'ABANDONED'))
                        """.formatted(NEXT_SERIAL))
                .param("id", session.id())
                .param("conversation", session.chat().conversationId())
                .param("phase", session.phase().name())
                .param("leader", leader(session))
                .param("held", heldOn(session))
                .param("moved", LocalDate.now(clock).toEpochDay())
                .param("version", session.version())
                .param("document", SessionDocument.write(session))
                .update();
    }

    /// A session that went on in another chat is the latest there, and stays where it was among those of the old one.
    private void follow(Session session) {
        String conversation = session.chat().conversationId();
        jdbc.sql("""
                        insert into earlier_chat (session_id, conversation_id, serial)
                        select id, conversation_id, serial from session where id = :id and conversation_id <> :conversation
                        on conflict (session_id, conversation_id) do nothing
                        """)
                .param("id", session.id())
                .param("conversation", conversation)
                .update();
        jdbc.sql("""
                        update session set serial = %s, conversation_id = :conversation
                        where id = :id and conversation_id <> :conversation
                        """.formatted(NEXT_SERIAL))
                .param("id", session.id())
                .param("conversation", conversation)
                .update();
    }

    private int update(Session session, long before) {
        return jdbc.sql("""
                        update session set phase = :phase, leader_id = :leader, held_on = :held, moved_on = :moved,
                            version = :version, document = :document
                        where id = :id and version = :before
                        """)
                .param("id", session.id())
                .param("phase", session.phase().name())
                .param("leader", leader(session))
                .param("held", heldOn(session))
                .param("moved", LocalDate.now(clock).toEpochDay())
                .param("version", session.version())
                .param("document", SessionDocument.write(session))
                .param("before", before)
                .update();
    }

    @Override
    public Optional<Session> find(String id) {
        return Glance.once(
                List.of("session", id),
                () -> jdbc.sql("select version from session where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .optional()
                        .flatMap(version -> decoded.of(new Decoded.Row(id, version))));
    }

    @Override
    public Optional<Session> latest(String conversationId) {
        return jdbc.sql(
                        "select id, version from session where conversation_id = :conversation order by serial desc limit 1")
                .param("conversation", conversationId)
                .query((row, number) -> new Decoded.Row(row.getString(1), row.getLong(2)))
                .optional()
                .flatMap(decoded::of);
    }

    @Override
    public List<Session> inChat(String conversationId) {
        return jdbc
                .sql("""
                        select id, version, serial from session where conversation_id = :conversation
                        union all
                        select session.id, session.version, earlier_chat.serial
                        from earlier_chat join session on session.id = earlier_chat.session_id
                        where earlier_chat.conversation_id = :conversation
                            and session.conversation_id <> :conversation
                        order by 3
                        """)
                .param("conversation", conversationId)
                .query((row, number) -> new Decoded.Row(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .flatMap(row -> decoded.of(row).stream())
                .toList();
    }

    @Override
    public List<Session> underWay() {
        return jdbc
                .sql("select id, version from session where phase in ('RUNNING', 'PAUSED')")
                .query((row, number) -> new Decoded.Row(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .flatMap(row -> decoded.of(row).stream())
                .toList();
    }

    @Override
    public Map<String, Long> stored(LocalDate since) {
        Map<String, Long> stored = new HashMap<>();
        jdbc.sql("""
                        select conversation_id, sum(version) from session
                        where phase not in ('CLOSED', 'ABANDONED') or moved_on >= :since group by conversation_id
                        """).param("since", since.toEpochDay()).query(row -> {
            stored.put(row.getString(1), row.getLong(2));
        });
        return stored;
    }

    @Override
    public void drop(String id) {
        writes.inTransaction(() -> {
            int gone = jdbc.sql("delete from session where id = :id and phase in ('NEW', 'READY')")
                    .param("id", id)
                    .update();
            if (gone == 1) {
                events.publishEvent(new SessionDropped(id));
            }
        });
    }

    /// The day the cards count from; a session that ended before its day was held when it ended.
    private long heldOn(Session session) {
        LocalDate today = LocalDate.now(clock);
        SetUp setUp = session.plan().setUp();
        boolean early =
                session.phase().isOver() && setUp != null && setUp.date().isAfter(today);
        return (setUp == null || early ? today : setUp.date()).toEpochDay();
    }

    @Override
    public Map<Phase, Integer> counts() {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        jdbc.sql("select phase, count(*) from session group by phase").query(row -> {
            counts.put(Phase.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    @Override
    public List<Session> ledBy(String personId) {
        return jdbc
                .sql("select id, version from session where leader_id = :person order by id")
                .param("person", personId)
                .query((row, number) -> new Decoded.Row(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .flatMap(row -> decoded.of(row).stream())
                .toList();
    }

    private static @Nullable String leader(Session session) {
        Person facilitator = session.roles().facilitator();
        return facilitator == null ? null : facilitator.id();
    }
}
