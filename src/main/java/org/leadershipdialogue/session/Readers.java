package org.leadershipdialogue.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.storage.PeopleRows;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who reads which part of a script aloud.
@Component
public class Readers implements KeepsPeople, KnowsNames {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final PeopleRows people;

    Readers(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
        people = new PeopleRows(jdbc, writes, "reading_part");
    }

    /// Gives a free part to somebody.
    ///
    /// @return whether it is theirs now; false if somebody else was faster
    public boolean take(String sessionId, String scenario, String part, Person person) {
        return writes.inTransaction(() -> {
            jdbc.sql("""
                            insert into reading_part (session_id, scenario, part, person_id, name)
                            values (:session, :scenario, :part, :person, :name)
                            on conflict (session_id, scenario, part) do nothing
                            """)
                    .param("session", sessionId)
                    .param("scenario", scenario)
                    .param("part", part)
                    .param("person", person.id())
                    .param("name", person.name())
                    .update();
            Person reader = taken(sessionId, scenario).get(part);
            return reader != null && reader.id().equals(person.id());
        });
    }

    /// Gives a part to somebody, whoever had it.
    public void assign(String sessionId, String scenario, String part, Person person) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into reading_part (session_id, scenario, part, person_id, name)
                        values (:session, :scenario, :part, :person, :name)
                        on conflict (session_id, scenario, part)
                        do update set person_id = excluded.person_id, name = excluded.name
                        """)
                .param("session", sessionId)
                .param("scenario", scenario)
                .param("part", part)
                .param("person", person.id())
                .param("name", person.name())
                .update());
    }

    /// Gives a part back; nothing changes if it is somebody else's.
    public void release(String sessionId, String scenario, String part, String personId) {
        writes.inTransaction(() -> jdbc.sql("""
                        delete from reading_part where session_id = :session and scenario = :scenario
                        and part = :part and person_id = :person
                        """)
                .param("session", sessionId)
                .param("scenario", scenario)
                .param("part", part)
                .param("person", personId)
                .update());
    }

    /// The parts that are taken, by id of the part.
    public Map<String, Person> taken(String sessionId, String scenario) {
        Map<String, Person> readers = new LinkedHashMap<>();
        jdbc.sql("""
                        select part, person_id, name from reading_part
                        where session_id = :session and scenario = :scenario order by part
                        """)
                .param("session", sessionId)
                .param("scenario", scenario)
                .query((row, number) -> readers.put(row.getString(1), new Person(row.getString(2), row.getString(3))))
                .list();
        return readers;
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
