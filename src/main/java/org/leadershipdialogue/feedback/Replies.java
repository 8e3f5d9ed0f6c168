package org.leadershipdialogue.feedback;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of anonymous replies: put down so that no row can be joined to another, to a tag or to a moment.
@Component
final class Replies {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Replies(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /// Adds a reply whose author's tag is new.
    ///
    /// Every row of the session, tags included, is written anew in random order: neither the place of a row nor
    /// the transaction that wrote it then tells which came together.
    void add(String sessionId, Assessment reply) {
        var ratings = values(sessionId, "rating", Integer.class);
        var texts = values(sessionId, "text", String.class);
        reply.ratings().forEach((field, rating) -> ratings.add(new Value<>(field, rating)));
        reply.texts().forEach((field, text) -> texts.add(new Value<>(field, text)));
        rewriteTags(sessionId);
        rewrite(sessionId, "rating", ratings);
        rewrite(sessionId, "text", texts);
    }

    Map<String, List<String>> words(String sessionId) {
        return byField(sessionId, "text", String.class);
    }

    private <T> Map<String, List<T>> byField(String sessionId, String kind, Class<T> type) {
        var found = new HashMap<String, List<T>>();
        var values = values(sessionId, kind, type);
        Collections.shuffle(values, RANDOM);
        values.forEach(value -> found.merge(value.field(), List.of(value.value()), Replies::joined));
        return found;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private <T> List<Value<T>> values(String sessionId, String kind, Class<T> type) {
        return database.sql("select field_id, %s as value from assessment_%s where session_id = :session"
                        .formatted(column(kind), kind))
                .param("session", sessionId)
                .query((row, number) -> new Value<>(row.getString("field_id"), type.cast(row.getObject("value"))))
                .list();
    }

    private <T> void rewrite(String sessionId, String kind, List<Value<T>> values) {
        database.sql("delete from assessment_%s where session_id = :session".formatted(kind))
                .param("session", sessionId)
                .update();
        Collections.shuffle(values, RANDOM);
        values.forEach(value -> database.sql("""
                insert into assessment_%s (id, session_id, field_id, %s) values (:id, :session, :field, :value)
                """.formatted(kind, column(kind)))
                .param("id", UUID.randomUUID().toString())
                .param("session", sessionId)
                .param("field", value.field())
                .param("value", value.value())
                .update());
    }

    private void rewriteTags(String sessionId) {
        var tags = database.sql("delete from assessment_tag where session_id = :session returning tag")
                .param("session", sessionId)
                .query(String.class)
                .list();
        Collections.shuffle(tags, RANDOM);
        tags.forEach(tag -> database.sql("insert into assessment_tag (session_id, tag) values (:session, :tag)")
                .param("session", sessionId)
                .param("tag", tag)
                .update());
    }

    /// Keeps the sums of the fields that enough people rated, and of single replies what was written alone, if enough
    /// people replied. Whoever counts across sessions is told the ratings before they are deleted.
    void sumUp(String sessionId, int replied) {
        database.sql("""
                insert into assessment_sum (session_id, field_id, ratings, total)
                select session_id, field_id, count(*), sum(rating) from assessment_rating
                where session_id = :session group by session_id, field_id having count(*) >= :fewest
                """)
                .param("session", sessionId)
                .param("fewest", Assessments.FEWEST)
                .update();
        var ratings = byField(sessionId, "rating", Integer.class);
        delete(sessionId, "assessment_rating");
        delete(sessionId, "assessment_tag");
        if (replied < Assessments.FEWEST) {
            delete(sessionId, "assessment_text");
        }
        events.publishEvent(new RoundEnded(sessionId, ratings, words(sessionId)));
    }

    private void delete(String sessionId, String table) {
        database.sql("delete from " + table + " where session_id = :session")
                .param("session", sessionId)
                .update();
    }

    private static String column(String kind) {
        return kind.equals("text") ? "value" : kind;
    }

    private record Value<T>(String field, T value) {}
}
