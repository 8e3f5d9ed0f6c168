package org.leadershipdialogue.insight;

import java.util.List;
import java.util.UUID;
import org.leadershipdialogue.insight.Measure.Kind;
import org.leadershipdialogue.rollup.EntityYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what single sessions tell, until they are in a bundle; of those in one it only says that they are.
@Component
final class Parts {

    private final JdbcClient database;

    Parts(JdbcClient database) {
        this.database = database;
    }

    /// Keeps others from adding to the year until the transaction ends.
    void lock(String guideId) {
        database.sql("""
                insert into insight_year (guide_id) values (:guide)
                on conflict (guide_id) do update set guide_id = excluded.guide_id
                """).param("guide", guideId).update();
    }

    /// Adds it, unless the session is in a bundle of the measure: what is shown never changes.
    void add(Told.Source source, Told told) {
        var byEntity = told.measure().kind().byEntity();
        var entity = new EntityYear(source.entity(), source.guideId());
        var added = Columns.set(
                        database.sql("insert into insight_part (session_id, measure, guide_id, entity_key, entity, "
                                + Columns.NAMES + ") values (:session, :measure, :guide, :key, :entity, "
                                + Columns.VALUES + ") on conflict (session_id, measure) do nothing"),
                        told.figures())
                .param("session", source.sessionId())
                .param("measure", told.measure().written())
                .param("guide", source.guideId())
                .param("key", byEntity ? entity.key() : "")
                .param("entity", byEntity ? source.entity() : "")
                .update();
        if (added == 1) {
            told.texts().forEach(text -> write(source, told.measure(), text));
        }
    }

    private void write(Told.Source source, Measure measure, String text) {
        database.sql("""
                insert into insight_text (id, guide_id, measure, session_id, value)
                values (:id, :guide, :measure, :session, :value)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("guide", source.guideId())
                .param("measure", measure.written())
                .param("session", source.sessionId())
                .param("value", text)
                .update();
    }

    List<Waiting> waiting(String guideId, Measure measure) {
        return database.sql("""
                        select * from insight_part
                        where guide_id = :guide and measure = :measure and bundle is null order by session_id
                        """)
                .param("guide", guideId)
                .param("measure", measure.written())
                .query((row, number) ->
                        new Waiting(row.getString("session_id"), row.getString("entity_key"), Columns.read(1, row)))
                .list();
    }

    /// The measures to which somebody waits.
    List<Measure> measures(String guideId) {
        return database.sql("select distinct measure from insight_part where guide_id = :guide and bundle is null")
                .param("guide", guideId)
                .query((row, number) -> Measure.of(row.getString("measure")))
                .list();
    }

    /// Takes back what the session's leader told before, as far as it is not shown.
    void withdraw(String sessionId, Kind kind) {
        for (var table : List.of("insight_part", "insight_text")) {
            database.sql("delete from " + table
                            + " where session_id = :session and bundle is null and measure like :kind")
                    .param("session", sessionId)
                    .param("kind", kind + "/%")
                    .update();
        }
    }

    /// Deletes what waits of the session and, where its words are shown, all words of their bundles: gone alone, they
    /// would be known for the session's.
    void forget(String sessionId) {
        database.sql("select distinct guide_id from insight_part where session_id = :session")
                .param("session", sessionId)
                .query(String.class)
                .list()
                .forEach(this::lock);
        database.sql("""
                delete from insight_text where session_id = :session
                    or bundle in (select bundle from insight_part where session_id = :session and bundle is not null)
                """).param("session", sessionId).update();
        database.sql("delete from insight_part where session_id = :session")
                .param("session", sessionId)
                .update();
    }
}
