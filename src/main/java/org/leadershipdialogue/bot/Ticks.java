package org.leadershipdialogue.bot;

import java.util.HashSet;
import java.util.Set;
import org.leadershipdialogue.session.Carried;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a leader ticked of the checklists before and after a session.
@Component
public class Ticks implements Forgetful, Carried {

    /// The Guide's task to hand in the sign-in sheet.
    public static final String SHEET = "sheet";

    private final JdbcClient jdbc;
    private final Writes writes;

    Ticks(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// Ticks a task; ticking twice is ticking once.
    public void tick(String sessionId, String task) {
        writes.inTransaction(
                () -> jdbc.sql("insert into tick (session_id, task) values (:session, :task) on conflict do nothing")
                        .param("session", sessionId)
                        .param("task", task)
                        .update());
    }

    /// Takes a tick back.
    public void untick(String sessionId, String task) {
        writes.inTransaction(() -> jdbc.sql("delete from tick where session_id = :session and task = :task")
                .param("session", sessionId)
                .param("task", task)
                .update());
    }

    /// The ticked tasks.
    public Set<String> of(String sessionId) {
        return new HashSet<>(jdbc.sql("select task from tick where session_id = :session")
                .param("session", sessionId)
                .query((row, number) -> row.getString(1))
                .list());
    }

    @Override
    public void carry(String from, String to) {
        writes.inTransaction(() -> jdbc.sql("update tick set session_id = :to where session_id = :from")
                .param("from", from)
                .param("to", to)
                .update());
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("delete from tick where session_id = :session")
                .param("session", sessionId)
                .update());
    }
}
