package org.leadershipdialogue.session;

import java.util.List;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.PeopleRows;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who would like to speak at a stop, in the order they offered: who, never what.
@Component
public class Speakers implements KeepsPeople, KnowsNames {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final PeopleRows people;

    Speakers(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
        people = new PeopleRows(jdbc, writes, "speaker");
    }

    /// Puts somebody at the end of the list; nothing changes if they are on it.
    public void offer(String sessionId, String stop, Person person) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into speaker (session_id, stop, person_id, name, serial, heard)
                        select :session, :stop, :person, :name, coalesce(max(serial), 0) + 1, 0
                        from speaker where session_id = :session and stop = :stop
                        on conflict (session_id, stop, person_id) do nothing
                        """)
                .param("session", sessionId)
                .param("stop", stop)
                .param("person", person.id())
                .param("name", person.name())
                .update());
    }

    /// Takes somebody off the list at their own wish.
    public void withdraw(String sessionId, String stop, String personId) {
        writes.inTransaction(() -> jdbc.sql(
                        "delete from speaker where session_id = :session and stop = :stop and person_id = :person")
                .param("session", sessionId)
                .param("stop", stop)
                .param("person", personId)
                .update());
    }

    /// Takes the person off the list because the group has heard them.
    public void heard(String sessionId, String stop, String personId) {
        writes.inTransaction(() -> jdbc.sql(
                        "update speaker set heard = 1 where session_id = :session and stop = :stop and person_id = :person")
                .param("session", sessionId)
                .param("stop", stop)
                .param("person", personId)
                .update());
    }

    /// Those who still would like to speak, the first first.
    public List<Person> waiting(String sessionId, String stop) {
        return Glance.once(
                List.of("speaker", sessionId, stop),
                () -> jdbc.sql("""
                        select person_id, name from speaker
                        where session_id = :session and stop = :stop and heard = 0 order by serial
                        """)
                        .param("session", sessionId)
                        .param("stop", stop)
                        .query((row, number) -> new Person(row.getString(1), row.getString(2)))
                        .list());
    }

    @Override
    public void called(String sessionId, Person person) {
        people.rename(sessionId, person.id(), person.name());
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
