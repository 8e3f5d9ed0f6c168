package org.leadershipdialogue.register;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Glance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the register: how they are read, found and put down.
@Component
final class Lines {

    static final int PRESENCE = presence();
    // Whatever somebody does, they have not left.
    private static final int STAYS = ~Evidence.bits(List.of(Evidence.LEFT));
    private static final String SELECT = """
            select line.*, host.name as host_name from register_entry line
            left join register_entry host
                on host.session_id = line.session_id and host.person_id = line.here_with
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Lines(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /// Somebody to put on the register.
    ///
    /// @param key the same for the same person in the same session
    record Newcomer(
            String key,
            @Nullable String personId,
            Name name,
            @Nullable String hereWith) {}

    List<Line> of(String sessionId) {
        return Glance.once(
                List.of("register", sessionId),
                () -> database.sql(SELECT + "where line.session_id = :session order by line.since, line.id")
                        .param("session", sessionId)
                        .query(Line::of)
                        .list());
    }

    /// A person's line among all of a session, which whoever shows a card has read anyhow.
    Optional<Line> among(String sessionId, String personId) {
        return of(sessionId).stream()
                .filter(line -> personId.equals(line.personId()))
                .findFirst()
                .or(() -> byKey(sessionId, "id:" + personId));
    }

    Optional<Line> byId(String entryId) {
        return database.sql(SELECT + "where line.id = :id")
                .param("id", entryId)
                .query(Line::of)
                .optional();
    }

    Optional<Line> byKey(String sessionId, String key) {
        return database.sql(SELECT + "where line.session_id = :session and line.entry_key = :key")
                .param("session", sessionId)
                .param("key", sameAs(sessionId, key).map(Same::key).orElse(key))
                .query(Line::of)
                .optional();
    }

    /// Adds the evidence to the person's line, which is made if there is none.
    void put(String sessionId, Newcomer newcomer, Evidence evidence) {
        // Whoever was folded into another line is that person, under the name that line has.
        var person = sameAs(sessionId, newcomer.key())
                .map(same -> new Newcomer(same.key(), same.personId(), new Name(Name.UNKNOWN), newcomer.hereWith()))
                .orElse(newcomer);
        var bits = Evidence.bits(List.of(evidence));
        database.sql("""
                insert into register_entry (id, session_id, entry_key, person_id, name, since, evidence, here_with)
                values (:id, :session, :key, :person, :name, :now, :first, :hereWith)
                on conflict (session_id, entry_key) do update set
                    name = case when register_entry.name_corrected = 1 or excluded.name = :unknown
                        then register_entry.name else excluded.name end,
                    since = case when (register_entry.evidence & :presence) = 0
                        then excluded.since else register_entry.since end,
                    evidence = (register_entry.evidence & :stays) | case when (register_entry.evidence & :presence) = 0
                        then excluded.evidence else :bits end,
                    removed = case when (:bits & :presence) = 0 then register_entry.removed else 0 end
                """)
                .param("id", UUID.randomUUID().toString())
                .param("session", sessionId)
                .param("key", person.key())
                .param("person", person.personId())
                .param("name", person.name().text())
                .param("now", clock.millis())
                .param("first", Evidence.bits(first(evidence)))
                .param("hereWith", person.hereWith())
                .param("presence", PRESENCE)
                .param("bits", bits)
                .param("stays", STAYS)
                .param("unknown", Name.UNKNOWN)
                .update();
        events.publishEvent(new RegisterChanged(sessionId));
    }

    /// The line a second account of the same person was folded into.
    private Optional<Same> sameAs(String sessionId, String key) {
        return database.sql("""
                select line.entry_key, line.person_id from register_same same
                join register_entry line on line.id = same.entry_id
                where same.session_id = :session and same.entry_key = :key
                """)
                .param("session", sessionId)
                .param("key", key)
                .query((row, number) -> new Same(row.getString("entry_key"), row.getString("person_id")))
                .optional();
    }

    private record Same(String key, @Nullable String personId) {}

    /// Gives a line another name, unless a person corrected it.
    void rename(String sessionId, String key, Name name) {
        database.sql("""
                update register_entry set name = :name
                where session_id = :session and entry_key = :key and name_corrected = 0
                """)
                .param("session", sessionId)
                .param("key", key)
                .param("name", name.text())
                .update();
    }

    /// Folds one line into another, its corrections too, so that whoever leaves the one has left both.
    /// Where only it knew Teams' id, the other has it from now on; where both do, its account is the other's.
    void merge(Line from, Line into) {
        boolean hands = into.personId() == null && from.personId() != null;
        for (String table : List.of("register_correction", "register_same")) {
            database.sql("update " + table + " set entry_id = :into where entry_id = :from")
                    .param("into", into.id())
                    .param("from", from.id())
                    .update();
        }
        if (from.personId() != null && !hands) {
            database.sql("insert into register_same (session_id, entry_key, entry_id) values (:session, :key, :into)")
                    .param("session", from.sessionId())
                    .param("key", "id:" + from.personId())
                    .param("into", into.id())
                    .update();
        }
        for (String table : List.of("register_confirmation where entry_id", "register_entry where id")) {
            database.sql("delete from " + table + " = :from")
                    .param("from", from.id())
                    .update();
        }
        database.sql("""
                update register_entry set
                    evidence = evidence | :evidence,
                    settled = settled | :settled,
                    since = case when :since < since then :since else since end,
                    person_id = case when :hands = 1 then :person else person_id end,
                    entry_key = case when :hands = 1 then :key else entry_key end,
                    name_corrected = case when :hands = 1 then 1 else name_corrected end
                where id = :into
                """)
                .param("evidence", Evidence.bits(from.evidence()))
                .param("settled", Evidence.bits(from.settled()))
                .param("since", from.since().toEpochMilli())
                .param("hands", hands ? 1 : 0)
                .param("person", from.personId())
                .param("key", "id:" + from.personId())
                .param("into", into.id())
                .update();
    }

    /// Makes all evidence of a session count.
    void settle(String sessionId) {
        var ids = database.sql("select id from register_entry where session_id = :session")
                .param("session", sessionId)
                .query(String.class)
                .list();
        // Every row is written anew, in random order, so that neither the place nor the transaction of a row tells
        // who was the last to do something.
        Collections.shuffle(ids);
        ids.forEach(id -> database.sql("update register_entry set settled = evidence where id = :id")
                .param("id", id)
                .update());
    }

    /// What a line begins with: a line born of an answer says that the person signed in, too, or its only evidence
    /// would tell at which moment they wrote.
    private static Set<Evidence> first(Evidence evidence) {
        return evidence.lags() ? EnumSet.of(evidence, Evidence.SIGNED_IN) : EnumSet.of(evidence);
    }

    private static int presence() {
        var kinds = EnumSet.allOf(Evidence.class);
        kinds.removeIf(kind -> !kind.provesPresence());
        return Evidence.bits(kinds);
    }
}
