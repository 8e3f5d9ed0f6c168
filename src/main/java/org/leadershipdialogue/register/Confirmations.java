package org.leadershipdialogue.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.register.Lines.Newcomer;
import org.leadershipdialogue.session.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a monitor confirms, remembered so that it can be taken back.
@Component
final class Confirmations {

    private final JdbcClient database;
    private final Lines lines;
    private final Trail trail;

    Confirmations(JdbcClient database, Lines lines, Trail trail) {
        this.database = database;
        this.lines = lines;
        this.trail = trail;
    }

    void confirm(String sessionId, Newcomer person, String token, Person by) {
        var before = lines.byKey(sessionId, person.key());
        if (before.filter(Confirmations::isConfirmed).isPresent()) {
            return;
        }
        lines.put(sessionId, person, Evidence.CONFIRMED);
        var line = lines.byKey(sessionId, person.key()).orElseThrow();
        remember(token, line, before);
        trail.note(line, by, What.CONFIRMED, "", line.name());
    }

    private static boolean isConfirmed(Line line) {
        return line.isPresent() && line.evidence().contains(Evidence.CONFIRMED);
    }

    private void remember(String token, Line line, Optional<Line> before) {
        database.sql("""
                insert into register_confirmation (token, entry_id, was_removed) values (:token, :entry, :removed)
                """)
                .param("token", token)
                .param("entry", line.id())
                .param("removed", before.filter(Line::removed).isPresent() ? 1 : 0)
                .update();
    }

    void undo(String sessionId, String token, Person by) {
        var changed = database.sql("""
                delete from register_confirmation where token = :token
                    and entry_id in (select id from register_entry where session_id = :session)
                returning entry_id, was_removed
                """)
                .param("token", token)
                .param("session", sessionId)
                .query((row, number) -> new Changed(row.getString("entry_id"), row.getInt("was_removed")))
                .list();
        changed.forEach(one -> lines.byId(one.entryId()).ifPresent(line -> takeBack(line, one.wasRemoved(), by)));
    }

    private void takeBack(Line line, int wasRemoved, Person by) {
        var others = EnumSet.allOf(Evidence.class);
        others.remove(Evidence.CONFIRMED);
        database.sql("""
                update register_entry set evidence = evidence & :others, settled = settled & :others,
                    removed = case when :wasRemoved = 1 then 1 else removed end
                where id = :id
                """)
                .param("others", Evidence.bits(others))
                .param("wasRemoved", wasRemoved)
                .param("id", line.id())
                .update();
        trail.note(line, by, What.UNDONE, line.name(), "");
        // Nothing else spoke for this person: the line was made by the confirmation.
        database.sql("delete from register_entry where id = :id and evidence = :nothing")
                .param("id", line.id())
                .param("nothing", Evidence.bits(List.of()))
                .update();
    }

    private record Changed(String entryId, int wasRemoved) {}
}
