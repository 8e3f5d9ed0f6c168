package org.leadershipdialogue.bot.chat;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.session.Carried;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.storage.PeopleRows;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A leader's own notes for the opening story, point by point; shown to nobody else.
@Component
public class Notes implements KeepsPeople, Carried {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final PeopleRows people;

    Notes(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
        people = new PeopleRows(jdbc, writes, "leader_note");
    }

    /// The notes in the order of the Guide's points, blank where there are none; empty if nothing was ever noted.
    public List<String> of(String sessionId, Looker looker) {
        String person = looker.personId();
        return person == null ? List.of() : of(sessionId, person);
    }

    /// The notes of a person.
    public List<String> of(String sessionId, String personId) {
        List<String> notes = new ArrayList<>();
        jdbc.sql(
                        "select point, text from leader_note where session_id = :session and person_id = :person order by point")
                .param("session", sessionId)
                .param("person", personId)
                .query((row, number) -> {
                    while (notes.size() < row.getInt(1)) {
                        notes.add("");
                    }
                    return notes.add(row.getString(2));
                })
                .list();
        return notes;
    }

    /// Keeps the notes in place of earlier ones.
    public void keep(String sessionId, String personId, List<String> notes) {
        writes.inTransaction(() -> {
            for (int point = 0; point < notes.size(); point++) {
                jdbc.sql("""
                                insert into leader_note (session_id, person_id, point, text)
                                values (:session, :person, :point, :text)
                                on conflict (session_id, person_id, point) do update set text = excluded.text
                                """)
                        .param("session", sessionId)
                        .param("person", personId)
                        .param("point", point)
                        .param("text", notes.get(point))
                        .update();
            }
        });
    }

    @Override
    public void carry(String from, String to) {
        writes.inTransaction(() -> jdbc.sql("update leader_note set session_id = :to where session_id = :from")
                .param("from", from)
                .param("to", to)
                .update());
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
