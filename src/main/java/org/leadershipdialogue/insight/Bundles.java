package org.leadershipdialogue.insight;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.insight.Insight.Measured;
import org.leadershipdialogue.insight.Insight.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of bundles, and the words that are shown.
@Component
final class Bundles implements Insights {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;

    Bundles(JdbcClient database) {
        this.database = database;
    }

    /// Shows a bundle from now on. Of its sessions nothing remains but that they are in it.
    void show(String guideId, Measure measure, Bundle bundle) {
        var id = UUID.randomUUID().toString();
        var figures = bundle.figures();
        Columns.set(
                        database.sql("insert into insight_bundle (id, guide_id, measure, entity_key, entity, sessions, "
                                + Columns.NAMES + ") values (:id, :guide, :measure, :key, :entity, :sessions, "
                                + Columns.VALUES + ")"),
                        figures)
                .param("id", id)
                .param("guide", guideId)
                .param("measure", measure.written())
                .param("key", bundle.group())
                .param("entity", spelling(bundle, measure))
                .param("sessions", figures.sessions())
                .update();
        showTexts(guideId, measure, bundle, id);
        bundle.sessions().forEach(session -> empty(session, measure, id));
    }

    /// The entity's name as one of its sessions writes it.
    private String spelling(Bundle bundle, Measure measure) {
        return bundle.group().isEmpty()
                ? ""
                : database.sql("select entity from insight_part where session_id = :session and measure = :measure")
                        .param("session", bundle.sessions().getFirst().sessionId())
                        .param("measure", measure.written())
                        .query(String.class)
                        .single();
    }

    private void empty(Waiting session, Measure measure, String bundle) {
        Columns.set(database.sql("""
                        update insight_part set bundle = :bundle, entity_key = '', entity = '', voices = :voices,
                            ones = :ones, twos = :twos, threes = :threes, fours = :fours, fives = :fives
                        where session_id = :session and measure = :measure
                        """), Figures.NONE)
                .param("bundle", bundle)
                .param("session", session.sessionId())
                .param("measure", measure.written())
                .update();
    }

    /// Written anew in random order, so that neither a row's name nor its place tells the session.
    private void showTexts(String guideId, Measure measure, Bundle bundle, String id) {
        var texts = new ArrayList<String>();
        bundle.sessions()
                .forEach(session -> texts.addAll(database.sql("""
                                delete from insight_text
                                where session_id = :session and measure = :measure returning value
                                """)
                        .param("session", session.sessionId())
                        .param("measure", measure.written())
                        .query(String.class)
                        .list()));
        Collections.shuffle(texts, RANDOM);
        texts.forEach(text -> database.sql("""
                insert into insight_text (id, guide_id, measure, session_id, bundle, value)
                values (:id, :guide, :measure, '', :bundle, :value)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("guide", guideId)
                .param("measure", measure.written())
                .param("bundle", id)
                .param("value", text)
                .update());
    }

    @Override
    public Insight of(String guideId) {
        var bundles = new HashMap<Measure, List<Shown>>();
        database.sql("select * from insight_bundle where guide_id = :guide")
                .param("guide", guideId)
                .query(row -> {
                    bundles.computeIfAbsent(Measure.of(row.getString("measure")), each -> new ArrayList<>())
                            .add(new Shown(
                                    row.getString("entity_key"),
                                    row.getString("entity"),
                                    Columns.read(row.getInt("sessions"), row)));
                });
        var measures = new HashMap<Measure, Measured>();
        bundles.forEach((measure, shown) -> measures.put(measure, measured(shown)));
        return Insight.of(measures, texts(guideId));
    }

    private static Measured measured(List<Shown> bundles) {
        var entities = new LinkedHashMap<String, Row>();
        var others = Figures.NONE;
        for (var bundle : bundles) {
            if (bundle.key().isEmpty()) {
                others = others.with(bundle.figures());
            } else {
                entities.merge(
                        bundle.key(),
                        new Row(bundle.entity(), bundle.figures()),
                        (one, more) -> new Row(one.entity(), one.figures().with(more.figures())));
            }
        }
        return new Measured(
                entities.values().stream()
                        .sorted(Comparator.comparing(Row::entity, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                Optional.of(others).filter(figures -> figures.sessions() > 0));
    }

    private Map<Measure, List<String>> texts(String guideId) {
        var texts = new HashMap<Measure, List<String>>();
        database.sql(
                        "select measure, value from insight_text where guide_id = :guide and bundle is not null order by id")
                .param("guide", guideId)
                .query(row -> {
                    texts.computeIfAbsent(Measure.of(row.getString("measure")), each -> new ArrayList<>())
                            .add(row.getString("value"));
                });
        return texts;
    }

    private record Shown(String key, String entity, Figures figures) {}
}
