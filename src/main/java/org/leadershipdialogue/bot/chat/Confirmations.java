package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.PeopleRows;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A monitor's last confirmation, so that *Undo* can stand in its place.
@Component
public class Confirmations implements KeepsPeople {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final PeopleRows people;

    Confirmations(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
        people = new PeopleRows(jdbc, writes, "confirmation_undo");
    }

    /// Remembers the token that takes a confirmation back.
    public void remember(String sessionId, Person by, String token, int people) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into confirmation_undo (session_id, person_id, token, people)
                        values (:session, :person, :token, :people)
                        on conflict (session_id, person_id) do update
                        set token = excluded.token, people = excluded.people
                        """)
                .param("session", sessionId)
                .param("person", by.id())
                .param("token", token)
                .param("people", people)
                .update());
    }

    /// The last confirmation, if it can be taken back.
    public Optional<Last> of(String sessionId, String personId) {
        return jdbc.sql(
                        "select token, people from confirmation_undo where session_id = :session and person_id = :person")
                .param("session", sessionId)
                .param("person", personId)
                .query((row, number) -> new Last(row.getString(1), row.getInt(2)))
                .optional();
    }

    /// A confirmation.
    ///
    /// @param token takes it back
    /// @param people how many it confirmed
    public record Last(String token, int people) {}

    /// The token, once.
    public Optional<String> take(String sessionId, Person by) {
        return writes.inTransaction(() -> jdbc.sql("""
                        delete from confirmation_undo where session_id = :session and person_id = :person returning token
                        """)
                .param("session", sessionId)
                .param("person", by.id())
                .query(String.class)
                .optional());
    }

    @Override
    public void forget(String sessionId) {
        people.forget(sessionId);
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return people.sessionsWith(personId);
    }

    @Override
    public void forget(String sessionId, String personId) {
        people.forget(sessionId, personId);
    }
}
