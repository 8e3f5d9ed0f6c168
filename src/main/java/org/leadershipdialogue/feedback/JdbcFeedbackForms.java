package org.leadershipdialogue.feedback;

import java.util.HashMap;
import java.util.Map;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the leader feedback forms in the database.
@Component
final class JdbcFeedbackForms implements FeedbackForms {

    private final Writes writes;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    JdbcFeedbackForms(Writes writes, JdbcClient database, ApplicationEventPublisher events) {
        this.writes = writes;
        this.database = database;
        this.events = events;
    }

    @Override
    public LeaderFeedback of(String sessionId) {
        var texts = new HashMap<String, String>();
        database.sql("select field_id, value from feedback_text where session_id = :session")
                .param("session", sessionId)
                .query(row -> {
                    texts.put(row.getString("field_id"), row.getString("value"));
                });
        return database.sql("select confirmed, sent_officially from feedback_form where session_id = :session")
                .param("session", sessionId)
                .query((row, number) ->
                        new LeaderFeedback(texts, row.getInt("confirmed") == 1, row.getInt("sent_officially") == 1))
                .optional()
                .orElseGet(() -> new LeaderFeedback(texts, false, false));
    }

    @Override
    public LeaderFeedback save(String sessionId, Map<String, String> texts) {
        writes.inTransaction(() -> texts.forEach((field, text) -> save(sessionId, field, text)));
        return of(sessionId);
    }

    private void save(String sessionId, String fieldId, String text) {
        database.sql("""
                insert into feedback_text (session_id, field_id, value) values (:session, :field, :value)
                on conflict (session_id, field_id) do update set value = excluded.value
                """)
                .param("session", sessionId)
                .param("field", fieldId)
                .param("value", FreeText.clean(text, LONGEST_TEXT))
                .update();
    }

    @Override
    public void confirm(String sessionId) {
        writes.inTransaction(() -> {
            database.sql("""
                    insert into feedback_form (session_id, confirmed) values (:session, 1)
                    on conflict (session_id) do update set confirmed = 1
                    """).param("session", sessionId).update();
            events.publishEvent(new FormHandedIn(sessionId));
        });
    }

    @Override
    public void sentOfficially(String sessionId, boolean sent) {
        writes.inTransaction(() -> database.sql("""
                insert into feedback_form (session_id, sent_officially) values (:session, :sent)
                on conflict (session_id) do update set sent_officially = excluded.sent_officially
                """)
                .param("session", sessionId)
                .param("sent", sent ? 1 : 0)
                .update());
    }

    /// That the form was sent stays.
    @Override
    public Memory part() {
        return Memory.FORMS;
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> database.sql("delete from feedback_text where session_id = :session")
                .param("session", sessionId)
                .update());
    }
}
