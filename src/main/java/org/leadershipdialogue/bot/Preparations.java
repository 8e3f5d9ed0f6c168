package org.leadershipdialogue.bot;

import java.time.LocalDate;
import java.util.Optional;
import org.leadershipdialogue.session.Carried;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which sessions are prepared in their facilitator's own chat, and what reminders there were.
@Component
public class Preparations implements Forgetful, Carried {

    private final JdbcClient jdbc;
    private final Writes writes;

    Preparations(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// How one of them stands.
    ///
    /// @param reminds whether the facilitator wants to be reminded
    /// @param rung how many reminders there were
    /// @param rungOn the day up to which they are done
    public record Preparation(boolean reminds, int rung, LocalDate rungOn) {}

    /// The preparation of a session; empty for one that is set up and held on the same day.
    public Optional<Preparation> of(String sessionId) {
        return jdbc.sql("select reminds, rung, rung_on from preparation where session_id = :session")
                .param("session", sessionId)
                .query((row, number) ->
                        new Preparation(row.getInt(1) == 1, row.getInt(2), LocalDate.ofEpochDay(row.getLong(3))))
                .optional();
    }

    /// Begins a preparation; nothing changes if it has begun.
    ///
    /// @param today what is due up to now is seen on the card: nobody is reminded of it
    public void begin(String sessionId, LocalDate today) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into preparation (session_id, rung_on) values (:session, :today) on conflict do nothing
                        """)
                .param("session", sessionId)
                .param("today", today.toEpochDay())
                .update());
    }

    /// Notes a reminder.
    public void rang(String sessionId, LocalDate today) {
        writes.inTransaction(() -> jdbc.sql("""
                        update preparation set rung = rung + 1, rung_on = :today where session_id = :session
                        """)
                .param("session", sessionId)
                .param("today", today.toEpochDay())
                .update());
    }

    /// Switches the reminders on or off.
    public void remind(String sessionId, boolean reminds) {
        writes.inTransaction(() -> jdbc.sql("update preparation set reminds = :reminds where session_id = :session")
                .param("session", sessionId)
                .param("reminds", reminds ? 1 : 0)
                .update());
    }

    @Override
    public void carry(String from, String to) {
        writes.inTransaction(() -> jdbc.sql("update preparation set session_id = :to where session_id = :from")
                .param("from", from)
                .param("to", to)
                .update());
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("delete from preparation where session_id = :session")
                .param("session", sessionId)
                .update());
    }
}
