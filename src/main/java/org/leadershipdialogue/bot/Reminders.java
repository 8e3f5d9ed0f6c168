package org.leadershipdialogue.bot;

import java.util.List;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the facilitator was reminded of, so that nothing is said twice while the session stands where it
/// stood.
@Component
public class Reminders implements Forgetful {

    private final JdbcClient jdbc;
    private final Writes writes;

    Reminders(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// What there is to be reminded of; the constant's name is what is kept.
    public enum Of {
        /// The meeting has begun, and the sign-in is not open.
        MEETING_BEGAN,
        /// The meeting has ended, and the session has not.
        MEETING_ENDED
    }

    /// Notes a reminder.
    ///
    /// @return whether it is the first of its kind since the session last moved
    public boolean first(Session session, Of what) {
        return writes.inTransaction(() -> jdbc.sql("""
                                insert into reminder (session_id, what, moves) values (:session, :what, :moves)
                                on conflict do nothing
                                """)
                        .param("session", session.id())
                        .param("what", what.name())
                        .param("moves", session.progress().moves())
                        .update())
                > 0;
    }

    /// Takes a reminder back: its reason has gone.
    public void over(Session session, Of what) {
        writes.inTransaction(() -> jdbc.sql("delete from reminder where session_id = :session and what = :what")
                .param("session", session.id())
                .param("what", what.name())
                .update());
    }

    /// Whether the reminder holds: it was given, and the session has not moved since.
    public boolean holds(Session session, Of what) {
        long moves = session.progress().moves();
        return given(session.id()).contains(new Given(what.name(), moves));
    }

    private record Given(String what, long moves) {}

    private List<Given> given(String sessionId) {
        return Glance.once(
                List.of("reminder", sessionId),
                () -> jdbc.sql("select what, moves from reminder where session_id = :session")
                        .param("session", sessionId)
                        .query((row, number) -> new Given(row.getString(1), row.getLong(2)))
                        .list());
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("delete from reminder where session_id = :session")
                .param("session", sessionId)
                .update());
    }
}
