package org.leadershipdialogue.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When whoever leads a session was last there: pressed, typed, or had a client open that fetched a card by itself.
///
/// Who it was is not kept. A client that shows the chat fetches at least once a minute, since the minutes change.
@Component
public class SignsOfLife implements Forgetful {

    /// Often enough to tell five minutes, rarely enough to cost nothing.
    private static final Duration APART = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final Writes writes;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    SignsOfLife(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// Notes a sign, if it was given by somebody who leads a session that is not over.
    public void heard(Turn turn, Session session) {
        Instant last = written.get(session.id());
        boolean news = last == null || Duration.between(last, turn.now()).compareTo(APART) >= 0;
        if (news
                && !session.phase().isOver()
                && session.roles().mayLead(turn.person().id())) {
            written.put(session.id(), turn.now());
            write(session.id(), turn.now());
        }
    }

    /// The last sign; where there is none the last move, or the beginning of time.
    public Instant last(Session session) {
        return jdbc.sql("select heard_at from sign_of_life where session_id = :session")
                .param("session", session.id())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli)
                .orElseGet(() -> Objects.requireNonNullElse(session.time().started(), Instant.EPOCH));
    }

    @Override
    public void forget(String sessionId) {
        written.remove(sessionId);
        writes.inTransaction(() -> jdbc.sql("delete from sign_of_life where session_id = :session")
                .param("session", sessionId)
                .update());
    }

    private void write(String sessionId, Instant now) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into sign_of_life (session_id, heard_at) values (:session, :now)
                        on conflict (session_id) do update set heard_at = excluded.heard_at
                        """)
                .param("session", sessionId)
                .param("now", now.toEpochMilli())
                .update());
    }
}
