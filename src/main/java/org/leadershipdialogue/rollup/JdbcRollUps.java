package org.leadershipdialogue.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps roll-ups in the database.
@Component
final class JdbcRollUps implements RollUps {

    private final JdbcClient database;
    private final Writes writes;
    private final Clock clock;
    private final HeldSessions sessions;
    private final ApplicationEventPublisher events;

    JdbcRollUps(
            JdbcClient database, Writes writes, Clock clock, HeldSessions sessions, ApplicationEventPublisher events) {
        this.database = database;
        this.writes = writes;
        this.clock = clock;
        this.sessions = sessions;
        this.events = events;
    }

    @Override
    public RollUp of(EntityYear year) {
        return RollUp.of(year, sessions.of(year), expected(year), sessions.plans(year));
    }

    @Override
    public String enter(EntityYear year, String token, Report report, Person by) {
        String id = "by-hand/" + token;
        return written(() -> {
            sessions.enter(year, id, report, by, clock.instant());
            return id;
        });
    }

    @Override
    public boolean correct(EntityYear year, String id, Report report, Person by) {
        return written(() -> sessions.correct(year, id, report, by, clock.instant()));
    }

    @Override
    public boolean withdraw(EntityYear year, String id) {
        return written(() -> sessions.withdraw(year, id));
    }

    @Override
    public boolean file(EntityYear year, String id, String unit) {
        return written(() -> sessions.file(year, id, unit));
    }

    @Override
    public List<Expected> expected(EntityYear year) {
        return database.sql("""
                        select unit, manager, email from expected_manager
                        where entity_key = :entity and guide_id = :guide order by place
                        """)
                .param("entity", year.key())
                .param("guide", year.guideId())
                .query((row, number) ->
                        new Expected(row.getString("unit"), row.getString("manager"), row.getString("email")))
                .list();
    }

    @Override
    public List<String> expecting(String guideId, String email) {
        return database.sql("""
                        select distinct entity_key from expected_manager
                        where guide_id = :guide and lower(email) = :email order by entity_key
                        """)
                .param("guide", guideId)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> row.getString("entity_key"))
                .list();
    }

    @Override
    public List<Held> enteredBy(EntityYear year, String personId) {
        return sessions.by(year, personId);
    }

    @Override
    public List<String> units(String guideId) {
        return database
                .sql("select unit from expected_manager where guide_id = :guide order by entity_key, place")
                .param("guide", guideId)
                .query((row, number) -> row.getString("unit"))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public void expect(EntityYear year, List<Expected> all) {
        written(() -> {
            database.sql("delete from expected_manager where entity_key = :entity and guide_id = :guide")
                    .param("entity", year.key())
                    .param("guide", year.guideId())
                    .update();
            for (int place = 0; place < all.size(); place++) {
                insert(year, place, all.get(place));
            }
            return all;
        });
    }

    private <T> T written(Supplier<T> work) {
        T result = writes.inTransaction(work);
        events.publishEvent(new RollUpChanged());
        return result;
    }

    @Override
    public void forgetPeople(LocalDate before, List<String> guideIds) {
        writes.inTransaction(() -> {
            database.sql("""
                            update held_session set leader = '', entered_by = '', entered_id = ''
                            where by_hand = 1 and held_on < :before and (leader <> '' or entered_by <> '')
                            """).param("before", before.toEpochDay()).update();
            for (String guide : guideIds) {
                database.sql("""
                                update expected_manager set manager = '', email = ''
                                where guide_id = :guide and (manager <> '' or email <> '')
                                """).param("guide", guide).update();
            }
        });
    }

    @Override
    public void forgetWhoEntered(String personId) {
        writes.inTransaction(() -> sessions.forget(personId));
    }

    private void insert(EntityYear year, int place, Expected one) {
        database.sql("""
                        insert into expected_manager (guide_id, entity_key, place, unit, manager, email)
                        values (:guide, :entity, :place, :unit, :manager, :email)
                        """)
                .param("guide", year.guideId())
                .param("entity", year.key())
                .param("place", place)
                .param("unit", one.unit())
                .param("manager", one.manager())
                .param("email", one.email())
                .update();
    }

    @Override
    public Certification certify(EntityYear year, String token, LocalDate submitted, String authority, Person by) {
        return written(() -> {
            var recorded = clock.instant();
            var document = FrozenDocument.of(of(year), submitted, Wording.tidy(authority), by.name(), recorded);
            database.sql("""
                            insert into certification (id, guide_id, entity_key, recorded_at, document, hash)
                            values (:id, :guide, :entity, :recorded, :document, :hash) on conflict (id) do nothing
                            """)
                    .param("id", token)
                    .param("guide", year.guideId())
                    .param("entity", year.key())
                    .param("recorded", recorded.toEpochMilli())
                    .param("document", document.text())
                    .param("hash", document.hash())
                    .update();
            return document.read(document.hash());
        });
    }

    @Override
    public List<Certification> certifications(EntityYear year) {
        return database.sql("""
                        select document, hash from certification
                        where entity_key = :entity and guide_id = :guide order by recorded_at desc, id
                        """)
                .param("entity", year.key())
                .param("guide", year.guideId())
                .query((row, number) -> new FrozenDocument(row.getString("document")).read(row.getString("hash")))
                .list();
    }
}
