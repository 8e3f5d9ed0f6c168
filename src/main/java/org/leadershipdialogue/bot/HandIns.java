package org.leadershipdialogue.bot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Timers;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who asked that the sign-in sheet of a session be sent, and what became of it.
@Component
public class HandIns implements KeepsPeople {

    /// The kind of the timer that sends.
    public static final String KIND = "hand-in";

    private final JdbcClient database;
    private final Writes writes;
    private final Timers timers;
    private final Ticks ticks;
    private final Clock clock;

    HandIns(JdbcClient database, Writes writes, Timers timers, Ticks ticks, Clock clock) {
        this.database = database;
        this.writes = writes;
        this.timers = timers;
        this.ticks = ticks;
        this.clock = clock;
    }

    /// A request that the sheet be sent.
    ///
    /// @param times how often it was asked for, this time among them
    /// @param since when it was asked for, was sent or was given up
    /// @param failed how often the mail server did not take it
    public record HandIn(int times, State state, Person by, Instant since, int failed) {}

    /// What became of a request.
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /// The last request for this session.
    public Optional<HandIn> of(String sessionId) {
        return database.sql("select * from hand_in where session_id = :session")
                .param("session", sessionId)
                .query((row, number) -> read(row))
                .optional();
    }

    /// Asks that the sheet be sent, at once and until it is; asked twice from the same form, it is asked once.
    ///
    /// @param seen how often it had been asked for when the form was drawn
    public void ask(String sessionId, Person by, int seen) {
        writes.inTransaction(() -> {
            int asked = database.sql("""
                    insert into hand_in (session_id, times, state, by_id, by_name, since, failed)
                    values (:session, 1, 'WAITING', :id, :name, :now, 0)
                    on conflict (session_id) do update set times = hand_in.times + 1, state = 'WAITING',
                        by_id = excluded.by_id, by_name = excluded.by_name, since = excluded.since, failed = 0
                    where hand_in.times = :seen and hand_in.state <> 'WAITING'
                    """)
                    .param("session", sessionId)
                    .param("id", by.id())
                    .param("name", by.name())
                    .param("now", clock.millis())
                    .param("seen", seen)
                    .update();
            if (asked > 0) {
                timers.set(KIND, sessionId, clock.instant());
            }
        });
    }

    /// The mail server took it: handed in, and ticked.
    public void sent(String sessionId) {
        writes.inTransaction(() -> {
            become(sessionId, State.SENT);
            ticks.tick(sessionId, Ticks.SHEET);
        });
    }

    /// The mail server will not be asked again.
    public void givenUp(String sessionId) {
        writes.inTransaction(() -> become(sessionId, State.GIVEN_UP));
    }

    /// The mail server did not take it this time.
    public void failed(String sessionId) {
        writes.inTransaction(() -> database.sql("update hand_in set failed = failed + 1 where session_id = :session")
                .param("session", sessionId)
                .update());
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return database.sql("select session_id from hand_in where by_id = :person")
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void forget(String sessionId, String personId) {
        database.sql("update hand_in set by_id = '', by_name = '' where session_id = :session and by_id = :person")
                .param("session", sessionId)
                .param("person", personId)
                .update();
    }

    @Override
    public void forget(String sessionId) {
        timers.cancel(KIND, sessionId);
        database.sql("delete from hand_in where session_id = :session")
                .param("session", sessionId)
                .update();
    }

    private void become(String sessionId, State state) {
        database.sql("update hand_in set state = :state, since = :now where session_id = :session")
                .param("state", state.name())
                .param("now", clock.millis())
                .param("session", sessionId)
                .update();
    }

    private static HandIn read(ResultSet row) throws SQLException {
        return new HandIn(
                row.getInt("times"),
                State.valueOf(row.getString("state")),
                new Person(row.getString("by_id"), row.getString("by_name")),
                Instant.ofEpochMilli(row.getLong("since")),
                row.getInt("failed"));
    }
}
