package org.leadershipdialogue.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Forgets a whole register, or one person on it: their line stays and counts, as nobody's.
@Component
final class Forgotten implements KeepsPeople {

    /// In the place of a name that was erased, in whatever language.
    private static final String NOBODY = "—";

    private final Writes writes;
    private final JdbcClient database;
    private final Sessions sessions;

    Forgotten(Writes writes, JdbcClient database, Sessions sessions) {
        this.writes = writes;
        this.database = database;
        this.sessions = sessions;
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> {
            database.sql("""
                    delete from register_confirmation
                    where entry_id in (select id from register_entry where session_id = :session)
                    """).param("session", sessionId).update();
            for (var table : List.of("register_same", "register_entry", "register_correction", "register_closing")) {
                database.sql("delete from " + table + " where session_id = :session")
                        .param("session", sessionId)
                        .update();
            }
        });
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return database.sql("""
                        select session_id from register_entry where person_id = :person
                        union select session_id from register_correction where by_id = :person
                        union select session_id from register_same where entry_key = 'id:' || :person
                        """)
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void forget(String sessionId, String personId) {
        writes.inTransaction(() -> {
            for (String account : accounts(sessionId, personId)) {
                forgetAccount(sessionId, account);
            }
        });
    }

    /// All by which the person is known there: whoever leaves has left with each of them.
    private Set<String> accounts(String sessionId, String personId) {
        var accounts = new HashSet<>(database.sql("""
                        select line.person_id from register_same same
                        join register_entry line on line.id = same.entry_id
                        where same.session_id = :session and same.entry_key = 'id:' || :person
                        """)
                .param("session", sessionId)
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list());
        accounts.remove(null);
        accounts.add(personId);
        return accounts;
    }

    private void forgetAccount(String sessionId, String personId) {
        writes.inTransaction(() -> {
            run("""
                    delete from register_same where session_id = :session and (entry_key = 'id:' || :person
                        or entry_id in (select id from register_entry where session_id = :session and person_id = :person))
                    """, sessionId, personId);
            inTheTrail(sessionId, personId);
            // Whoever sat with them was named by their id.
            run("""
                    update register_entry set here_with = null, entry_key = 'erased:' || id
                    where session_id = :session and here_with = :person
                    """, sessionId, personId);
            run("""
                    update register_entry set name = :nobody, person_id = null, entry_key = 'erased:' || id,
                        rather_listens = 0, erased_leader = %d
                    where session_id = :session and person_id = :person
                    """.formatted(led(sessionId, personId) ? 1 : 0), sessionId, personId);
        });
    }

    private boolean led(String sessionId, String personId) {
        return sessions.find(sessionId)
                .flatMap(session -> session.roles().leader())
                .filter(leader -> leader.id().equals(personId))
                .isPresent();
    }

    private void inTheTrail(String sessionId, String personId) {
        run("""
                update register_correction set value_before = '', value_after = ''
                where session_id = :session and entry_id in (
                    select id from register_entry where session_id = :session and person_id = :person)
                """, sessionId, personId);
        run("""
                update register_correction set by_id = '', by_name = :nobody
                where session_id = :session and by_id = :person
                """, sessionId, personId);
    }

    private void run(String sql, String sessionId, String personId) {
        database.sql(sql)
                .param("session", sessionId)
                .param("person", personId)
                .param("nobody", NOBODY)
                .update();
    }
}
