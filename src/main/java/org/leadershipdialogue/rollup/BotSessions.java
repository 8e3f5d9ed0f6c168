package org.leadershipdialogue.rollup;

import java.time.Instant;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of sessions the bot held or is about to hold. Every write joins the caller's transaction.
@Component
final class BotSessions {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    BotSessions(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /// A session that is yet to come, or goes on another day.
    void plan(Session session) {
        put(session, 0, Turnout.NONE, Instant.EPOCH);
    }

    /// A session that is over. Closed is closed once: whatever is stored of it later, it was known since then.
    void close(Session session, Turnout turnout, Instant now) {
        put(session, 1, turnout, now);
    }

    private void put(Session session, int held, Turnout turnout, Instant known) {
        SetUp setUp = session.plan().decided();
        var year = new EntityYear(setUp.entity(), session.guideId());
        database.sql("""
                        insert into held_session (id, guide_id, entity_key, held, by_hand, held_on, leader, unit,
                            participants, visitors, personnel, sheet, known_at)
                        values (:id, :guide, :entity, :held, 0, :date, :leader, :unit,
                            :participants, :visitors, :personnel, :held, :known)
                        on conflict (id) do update set entity_key = excluded.entity_key, held = excluded.held,
                            held_on = excluded.held_on, leader = excluded.leader, unit = excluded.unit,
                            participants = excluded.participants, visitors = excluded.visitors,
                            personnel = excluded.personnel, sheet = excluded.sheet,
                            known_at = case when held_session.held = 1
                                then held_session.known_at else excluded.known_at end
                        """)
                .param("id", session.id())
                .param("guide", year.guideId())
                .param("entity", year.key())
                .param("held", held)
                .param("date", setUp.date().toEpochDay())
                .param("leader", session.roles().leader().map(Person::name).orElse(""))
                .param("unit", Wording.tidy(setUp.unit()))
                .param("participants", turnout.participants())
                .param("visitors", turnout.visitors())
                .param("personnel", turnout.personnel())
                .param("known", known.toEpochMilli())
                .update();
        events.publishEvent(new RollUpChanged());
    }

    /// Whether this session has been held and counted.
    boolean isHeld(String sessionId) {
        return database.sql("select count(*) from held_session where id = :id and held = 1")
                        .param("id", sessionId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// What a session counts since its register was amended; nothing where it counts the same.
    void amend(String sessionId, Turnout turnout, Instant now) {
        database.sql("""
                        update held_session set participants = :participants, visitors = :visitors, corrected_at = :now
                        where id = :id and (participants <> :participants or visitors <> :visitors)
                        """)
                .param("id", sessionId)
                .param("participants", turnout.participants())
                .param("visitors", turnout.visitors())
                .param("now", now.toEpochMilli())
                .update();
        events.publishEvent(new RollUpChanged());
    }

    void drop(String sessionId) {
        database.sql("delete from held_session where id = :id")
                .param("id", sessionId)
                .update();
        events.publishEvent(new RollUpChanged());
    }

    void forgetLeader(String sessionId) {
        database.sql("update held_session set leader = '' where id = :id")
                .param("id", sessionId)
                .update();
    }
}
