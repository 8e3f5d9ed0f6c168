package org.leadershipdialogue.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.register.Lines.Newcomer;
import org.leadershipdialogue.session.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people change on the register by hand, each with its note in the trail. Every write joins the caller's
/// transaction.
@Component
final class Corrections {

    private final JdbcClient database;
    private final Lines lines;
    private final Trail trail;

    Corrections(JdbcClient database, Lines lines, Trail trail) {
        this.database = database;
        this.lines = lines;
        this.trail = trail;
    }

    /// Every correction, the latest first.
    List<Correction> of(String sessionId) {
        return trail.of(sessionId);
    }

    /// When the last correction of a line was made; empty if there was none.
    Optional<Instant> last(String sessionId) {
        return trail.last(sessionId);
    }

    Entry add(String sessionId, Newcomer newcomer, Evidence evidence, Person by) {
        var known = lines.byKey(sessionId, newcomer.key()).filter(Line::isPresent);
        if (known.isPresent()) {
            return known.get().entry();
        }
        lines.put(sessionId, newcomer, evidence);
        var line = lines.byKey(sessionId, newcomer.key()).orElseThrow();
        trail.note(line, by, What.ADDED, "", line.name());
        return line.entry();
    }

    void name(String entryId, Name name, Person by) {
        lines.byId(entryId).ifPresent(line -> {
            database.sql("""
                    update register_entry set name = :name, name_corrected = 1,
                        entry_key = case when person_id is null then 'corrected:' || id else entry_key end
                    where id = :id
                    """).param("name", name.text()).param("id", entryId).update();
            trail.note(line, by, What.NAME, line.name(), name.text());
        });
    }

    void visitor(String entryId, boolean visitor, Person by) {
        lines.byId(entryId).ifPresent(line -> {
            database.sql("update register_entry set visitor = :visitor where id = :id")
                    .param("visitor", visitor ? 1 : 0)
                    .param("id", entryId)
                    .update();
            trail.note(line, by, What.VISITOR, String.valueOf(line.visitor()), String.valueOf(visitor));
        });
    }

    void merge(String entryId, String into, Person by) {
        lines.byId(entryId)
                .ifPresent(line -> lines.byId(into)
                        .filter(other -> !other.id().equals(line.id())
                                && other.sessionId().equals(line.sessionId()))
                        .ifPresent(other -> {
                            lines.merge(line, other);
                            trail.note(other, by, What.MERGED, line.name(), other.name());
                        }));
    }

    /// Nothing if no reason is given; what is longer than [Register#LONGEST_REASON] is cut.
    void explain(String entryId, String why, Person by) {
        String reason = why.strip();
        if (!reason.isEmpty()) {
            int most = Math.min(Register.LONGEST_REASON, reason.codePointCount(0, reason.length()));
            String noted = reason.substring(0, reason.offsetByCodePoints(0, most));
            lines.byId(entryId).ifPresent(line -> trail.note(line, by, What.REASON, "", noted));
        }
    }

    void remove(String entryId, Person by) {
        lines.byId(entryId).ifPresent(line -> {
            database.sql("update register_entry set removed = 1 where id = :id")
                    .param("id", entryId)
                    .update();
            trail.note(line, by, What.REMOVED, line.name(), "");
        });
    }
}
