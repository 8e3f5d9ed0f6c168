package org.leadershipdialogue.storage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of a table that name one person in one session each, in `session_id` and `person_id`: how they are found,
/// renamed and forgotten. Every write joins the caller's transaction.
public final class PeopleRows {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final String table;

    /// @param table its name, written by us
    public PeopleRows(JdbcClient jdbc, Writes writes, String table) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.table = table;
    }

    /// The ids of the sessions in which this person stands here.
    public List<String> sessionsWith(String personId) {
        return jdbc.sql("select distinct session_id from " + table + " where person_id = :person")
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// Writes a person's present name in a table with a `name`, where it has another one.
    public void rename(String sessionId, String personId, String name) {
        int changed = jdbc.sql("select count(*) from " + table
                        + " where session_id = :session and person_id = :person and name <> :name")
                .param("session", sessionId)
                .param("person", personId)
                .param("name", name)
                .query(Integer.class)
                .single();
        if (changed > 0) {
            writes.inTransaction(() -> jdbc.sql(
                            "update " + table + " set name = :name where session_id = :session and person_id = :person")
                    .param("name", name)
                    .param("session", sessionId)
                    .param("person", personId)
                    .update());
        }
    }

    /// Deletes all rows of a session.
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("delete from " + table + " where session_id = :session")
                .param("session", sessionId)
                .update());
    }

    /// Deletes one person's rows of a session.
    public void forget(String sessionId, String personId) {
        writes.inTransaction(
                () -> jdbc.sql("delete from " + table + " where session_id = :session and person_id = :person")
                        .param("session", sessionId)
                        .param("person", personId)
                        .update());
    }
}
