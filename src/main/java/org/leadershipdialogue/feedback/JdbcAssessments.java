package org.leadershipdialogue.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the rounds of assessments in the database.
@Component
final class JdbcAssessments implements Assessments {

    private final Writes writes;
    private final JdbcClient database;
    private final Replies replies;
    private final Seal seal;
    private final Clock clock;

    JdbcAssessments(Writes writes, JdbcClient database, Replies replies, Seal seal, Clock clock) {
        this.writes = writes;
        this.database = database;
        this.replies = replies;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public boolean open(String sessionId, Instant until) {
        return writes.inTransaction(() -> database.sql("""
                insert into assessment_round (session_id, open_until, sealed_key) values (:session, :until, :key)
                on conflict (session_id) do nothing
                """)
                        .param("session", sessionId)
                        .param("until", until.toEpochMilli())
                        .param("key", ReplyKey.random().closed(seal))
                        .update()
                > 0);
    }

    @Override
    public Optional<Instant> openUntil(String sessionId) {
        return database.sql("select open_until from assessment_round where session_id = :session and open_until > :now")
                .param("session", sessionId)
                .param("now", clock.millis())
                .query((row, number) -> Instant.ofEpochMilli(row.getLong("open_until")))
                .optional();
    }

    @Override
    public Taken give(String sessionId, Person who, Assessment assessment) {
        return writes.inTransaction(() -> {
            // Touching the round's row makes whoever replies at the same moment wait: replies rewrite one another.
            var key = database.sql("""
                    update assessment_round set replies = replies
                    where session_id = :session and open_until > :now and sealed_key is not null
                    returning sealed_key
                    """)
                    .param("session", sessionId)
                    .param("now", clock.millis())
                    .query(String.class)
                    .optional();
            return key.map(closed -> take(sessionId, who, closed, assessment)).orElse(Taken.NOT_OPEN);
        });
    }

    private Taken take(String sessionId, Person who, String sealedKey, Assessment assessment) {
        var tagged = database.sql("""
                insert into assessment_tag (session_id, tag) values (:session, :tag)
                on conflict (session_id, tag) do nothing
                """)
                .param("session", sessionId)
                .param("tag", ReplyKey.open(seal, sealedKey).tag(who.id()))
                .update();
        if (tagged == 0) {
            return Taken.ALREADY_GIVEN;
        }
        replies.add(sessionId, assessment);
        database.sql("update assessment_round set replies = replies + 1 where session_id = :session")
                .param("session", sessionId)
                .update();
        return Taken.KEPT;
    }

    @Override
    public boolean hasGiven(String sessionId, Person who) {
        return database.sql("select sealed_key from assessment_round where session_id = :session and open_until > :now")
                .param("session", sessionId)
                .param("now", clock.millis())
                .query((row, number) -> Optional.ofNullable(row.getString("sealed_key")))
                .optional()
                .flatMap(key -> key)
                .map(closed -> ReplyKey.open(seal, closed).tag(who.id()))
                .filter(tag -> isTagged(sessionId, tag))
                .isPresent();
    }

    private boolean isTagged(String sessionId, String tag) {
        return database.sql("select count(*) from assessment_tag where session_id = :session and tag = :tag")
                        .param("session", sessionId)
                        .param("tag", tag)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Map<String, Sum> ratings(String sessionId) {
        var sums = new HashMap<String, Sum>();
        database.sql("select field_id, ratings, total from assessment_sum where session_id = :session")
                .param("session", sessionId)
                .query(row -> {
                    sums.put(row.getString("field_id"), new Sum(row.getInt("ratings"), row.getInt("total")));
                });
        return sums;
    }

    @Override
    public Map<String, List<String>> words(String sessionId) {
        var ended = database.sql(
                        "select count(*) from assessment_round where session_id = :session and sealed_key is null")
                .param("session", sessionId)
                .query(Integer.class)
                .single();
        return ended == 0 ? Map.of() : replies.words(sessionId);
    }

    @Override
    public boolean end(String sessionId) {
        return writes.inTransaction(() -> {
            var replied = database.sql("""
                    update assessment_round set sealed_key = null
                    where session_id = :session and open_until <= :now and sealed_key is not null returning replies
                    """)
                    .param("session", sessionId)
                    .param("now", clock.millis())
                    .query(Integer.class)
                    .optional();
            replied.ifPresent(count -> replies.sumUp(sessionId, count));
            return replied.isPresent();
        });
    }

    /// What people wrote may name whom it is about; the sums name nobody.
    @Override
    public Memory part() {
        return Memory.FORMS;
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> {
            database.sql("update assessment_round set sealed_key = null where session_id = :session")
                    .param("session", sessionId)
                    .update();
            for (var table : List.of("assessment_tag", "assessment_rating", "assessment_text")) {
                database.sql("delete from " + table + " where session_id = :session")
                        .param("session", sessionId)
                        .update();
            }
        });
    }
}
