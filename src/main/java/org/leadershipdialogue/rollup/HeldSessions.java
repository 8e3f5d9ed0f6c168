package org.leadershipdialogue.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.rollup.Held.Source;
import org.leadershipdialogue.session.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of sessions held and planned, of which each belongs to one entity's year.
@Component
final class HeldSessions {

    private final JdbcClient database;

    HeldSessions(JdbcClient database) {
        this.database = database;
    }

    List<Held> of(EntityYear year) {
        return rows(year, 1).query(HeldSessions::held).list();
    }

    Plans plans(EntityYear year) {
        return new Plans(rows(year, 0)
                .query((row, number) -> new Plans.Planned(
                        row.getString("id"),
                        row.getString("unit"),
                        row.getString("leader"),
                        LocalDate.ofEpochDay(row.getLong("held_on"))))
                .list());
    }

    private JdbcClient.StatementSpec rows(EntityYear year, int held) {
        return database.sql("""
                        select * from held_session
                        where entity_key = :entity and guide_id = :guide and held = :held
                        """)
                .param("entity", year.key())
                .param("guide", year.guideId())
                .param("held", held);
    }

    /// Those this person entered or corrected last.
    List<Held> by(EntityYear year, String personId) {
        return database.sql("""
                        select * from held_session
                        where entity_key = :entity and guide_id = :guide and by_hand = 1 and entered_id = :person
                        order by held_on desc, id
                        """)
                .param("entity", year.key())
                .param("guide", year.guideId())
                .param("person", personId)
                .query(HeldSessions::held)
                .list();
    }

    void forget(String personId) {
        database.sql("update held_session set entered_by = '', entered_id = '' where entered_id = :person")
                .param("person", personId)
                .update();
    }

    void enter(EntityYear year, String id, Report report, Person by, Instant now) {
        with(report, database.sql("""
                        insert into held_session (id, guide_id, entity_key, held, by_hand, held_on, leader, unit,
                            participants, visitors, personnel, sheet, known_at, entered_by,
                            entered_id)
                        values (:id, :guide, :entity, 1, 1, :date, :leader, :unit,
                            :participants, :visitors, :personnel, :sheet, :now, :by, :person)
                        on conflict (id) do nothing
                        """), year, id)
                .param("by", by.name())
                .param("person", by.id())
                .param("now", now.toEpochMilli())
                .update();
    }

    boolean correct(EntityYear year, String id, Report report, Person by, Instant now) {
        return with(report, database.sql("""
                        update held_session set held_on = :date, leader = :leader, unit = :unit, filed_under = '',
                            participants = :participants, visitors = :visitors, personnel = :personnel,
                            sheet = :sheet, corrected_at = :now, entered_by = :by,
                            entered_id = :person
                        where id = :id and by_hand = 1 and entity_key = :entity and guide_id = :guide
                        """), year, id)
                        .param("by", by.name())
                        .param("person", by.id())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(
            Report report, JdbcClient.StatementSpec sql, EntityYear year, String id) {
        return of(year, id, sql)
                .param("date", report.date().toEpochDay())
                .param("leader", report.leader())
                .param("unit", report.unit())
                .param("participants", report.turnout().participants())
                .param("visitors", report.turnout().visitors())
                .param("personnel", report.turnout().personnel())
                .param("sheet", report.sheet() ? 1 : 0);
    }

    private static JdbcClient.StatementSpec of(EntityYear year, String id, JdbcClient.StatementSpec sql) {
        return sql.param("id", id).param("entity", year.key()).param("guide", year.guideId());
    }

    boolean withdraw(EntityYear year, String id) {
        return of(year, id, database.sql("""
                                delete from held_session
                                where id = :id and by_hand = 1 and entity_key = :entity and guide_id = :guide
                                """)).update() == 1;
    }

    boolean file(EntityYear year, String id, String unit) {
        return of(year, id, database.sql("""
                                update held_session set filed_under = case when unit = :unit then '' else :unit end
                                where id = :id and entity_key = :entity and guide_id = :guide
                                """)).param("unit", Wording.tidy(unit)).update() == 1;
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        String filed = row.getString("filed_under");
        return new Held(
                row.getString("id"),
                LocalDate.ofEpochDay(row.getLong("held_on")),
                row.getString("leader"),
                filed.isEmpty() ? row.getString("unit") : filed,
                row.getString("unit"),
                new Turnout(row.getInt("participants"), row.getInt("visitors"), row.getInt("personnel")),
                row.getInt("by_hand") == 1 ? Source.BY_HAND : Source.BOT,
                row.getInt("sheet") == 1,
                Instant.ofEpochMilli(row.getLong("known_at")),
                corrected(row),
                row.getString("entered_by"));
    }

    private static @Nullable Instant corrected(ResultSet row) throws SQLException {
        long at = row.getLong("corrected_at");
        return row.wasNull() ? null : Instant.ofEpochMilli(at);
    }
}
