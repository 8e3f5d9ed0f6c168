package org.leadershipdialogue.register;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.register.Lines.Newcomer;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the register in the database.
@Component
final class JdbcRegister implements Register {

    private final Writes writes;
    private final JdbcClient database;
    private final Lines lines;
    private final Trail trail;
    private final Confirmations confirmations;
    private final Closings closings;

    JdbcRegister(
            Writes writes,
            JdbcClient database,
            Lines lines,
            Trail trail,
            Confirmations confirmations,
            Closings closings) {
        this.writes = writes;
        this.database = database;
        this.lines = lines;
        this.trail = trail;
        this.confirmations = confirmations;
        this.closings = closings;
    }

    @Override
    public void record(String sessionId, Person person, Evidence evidence) {
        writes.inTransaction(() -> comes(sessionId, person, evidence));
    }

    /// Whoever first shows up when the register is closed amends it.
    private void comes(String sessionId, Person person, Evidence evidence) {
        boolean late = closings.of(sessionId).isPresent() && !isPresent(sessionId, person.id());
        lines.put(sessionId, inTeams(person), evidence);
        if (late) {
            lines.byKey(sessionId, key(person.id()))
                    .filter(Line::isPresent)
                    .ifPresent(line -> trail.note(line, person, What.CAME_LATE, "", line.name()));
        }
    }

    @Override
    public void left(String sessionId, String personId) {
        writes.inTransaction(() -> database.sql("""
                update register_entry set evidence = evidence | :left
                where session_id = :session and person_id = :person and (evidence & :presence) = 0
                """)
                .param("session", sessionId)
                .param("person", personId)
                .param("left", Evidence.bits(List.of(Evidence.LEFT)))
                .param("presence", Lines.PRESENCE)
                .update());
    }

    @Override
    public void called(String sessionId, Person person) {
        var name = Name.fromTeams(person.name());
        var differs = lines.byKey(sessionId, key(person.id()))
                .filter(line -> !line.name().equals(name.text()))
                .isPresent();
        if (differs && name.isKnown()) {
            writes.inTransaction(() -> lines.rename(sessionId, key(person.id()), name));
        }
    }

    @Override
    public List<Entry> entries(String sessionId) {
        return lines.of(sessionId).stream()
                .filter(line -> line.isPresent() || line.removed())
                .map(Line::entry)
                .toList();
    }

    @Override
    public Optional<Entry> entry(String entryId) {
        return lines.byId(entryId).map(Line::entry);
    }

    @Override
    public int present(String sessionId) {
        return (int) lines.of(sessionId).stream().filter(Line::isPresent).count();
    }

    @Override
    public int withScreen(String sessionId) {
        return (int) lines.of(sessionId).stream()
                .filter(line -> line.isPresent() && line.personId() != null)
                .count();
    }

    @Override
    public boolean isPresent(String sessionId, String personId) {
        return lines.among(sessionId, personId).filter(Line::isPresent).isPresent();
    }

    @Override
    public boolean ratherListens(String sessionId, String personId) {
        return lines.among(sessionId, personId).filter(Line::ratherListens).isPresent();
    }

    @Override
    public List<Person> inCallOnly(String sessionId) {
        return withNothingBut(sessionId, Set.of(Evidence.JOINED));
    }

    @Override
    public List<Person> leftUnheard(String sessionId) {
        return withNothingBut(sessionId, Set.of(Evidence.JOINED, Evidence.LEFT));
    }

    private List<Person> withNothingBut(String sessionId, Set<Evidence> evidence) {
        return lines.of(sessionId).stream()
                .filter(line -> !line.removed() && line.evidence().equals(evidence))
                .flatMap(line -> Optional.ofNullable(line.personId()).stream().map(id -> new Person(id, line.name())))
                .toList();
    }

    @Override
    public Entry addCaller(String sessionId, String name, Person by) {
        return add(sessionId, Name.typed(name), Evidence.ON_THE_PHONE, by);
    }

    @Override
    public Entry addByHand(String sessionId, String name, Person by) {
        return add(sessionId, Name.typed(name), Evidence.ADDED_BY_HAND, by);
    }

    private Entry add(String sessionId, Name name, Evidence evidence, Person by) {
        var newcomer = new Newcomer(evidence + ":" + folded(name), null, name, null);
        return writes.inTransaction(() -> add(sessionId, newcomer, evidence, by));
    }

    @Override
    public List<Entry> hereWith(String sessionId, Person host, List<String> names) {
        var guests = names.stream()
                .map(Name::typed)
                .map(name -> new Newcomer("with:" + host.id() + ":" + folded(name), null, name, host.id()))
                .toList();
        return writes.inTransaction(() -> {
            comes(sessionId, host, Evidence.SIGNED_IN);
            return guests.stream()
                    .map(guest -> add(sessionId, guest, Evidence.HERE_WITH, host))
                    .distinct()
                    .toList();
        });
    }

    private Entry add(String sessionId, Newcomer newcomer, Evidence evidence, Person by) {
        var known = lines.byKey(sessionId, newcomer.key()).filter(Line::isPresent);
        if (known.isPresent()) {
            return known.get().entry();
        }
        lines.put(sessionId, newcomer, evidence);
        var line = lines.byKey(sessionId, newcomer.key()).orElseThrow();
        trail.note(line, by, What.ADDED, "", line.name());
        return line.entry();
    }

    @Override
    public String confirm(String sessionId, Collection<Person> people, Person by) {
        var token = UUID.randomUUID().toString();
        var once = new LinkedHashMap<String, Newcomer>();
        people.forEach(person -> once.put(person.id(), inTeams(person)));
        writes.inTransaction(
                () -> once.values().forEach(person -> confirmations.confirm(sessionId, person, token, by)));
        return token;
    }

    @Override
    public String confirmAll(String sessionId, Person by) {
        return writes.inTransaction(() -> confirm(sessionId, inCallOnly(sessionId), by));
    }

    @Override
    public void undo(String sessionId, String token, Person by) {
        writes.inTransaction(() -> confirmations.undo(sessionId, token, by));
    }

    @Override
    public void correctName(String entryId, String name, Person by) {
        var corrected = Name.typed(name).text();
        change(entryId, line -> {
            database.sql("""
                    update register_entry set name = :name, name_corrected = 1,
                        entry_key = case when person_id is null then 'corrected:' || id else entry_key end
                    where id = :id
                    """).param("name", corrected).param("id", entryId).update();
            trail.note(line, by, What.NAME, line.name(), corrected);
        });
    }

    @Override
    public void visitor(String entryId, boolean visitor, Person by) {
        change(entryId, line -> {
            database.sql("update register_entry set visitor = :visitor where id = :id")
                    .param("visitor", visitor ? 1 : 0)
                    .param("id", entryId)
                    .update();
            trail.note(line, by, What.VISITOR, String.valueOf(line.visitor()), String.valueOf(visitor));
        });
    }

    @Override
    public void merge(String entryId, String into, Person by) {
        change(
                entryId,
                line -> lines.byId(into)
                        .filter(other -> !other.id().equals(line.id())
                                && other.sessionId().equals(line.sessionId()))
                        .ifPresent(other -> {
                            lines.merge(line, other);
                            trail.note(other, by, What.MERGED, line.name(), other.name());
                        }));
    }

    @Override
    public void explain(String entryId, String why, Person by) {
        String reason = why.strip();
        if (!reason.isEmpty()) {
            String noted = reason.substring(
                    0,
                    reason.offsetByCodePoints(0, Math.min(LONGEST_REASON, reason.codePointCount(0, reason.length()))));
            change(entryId, line -> trail.note(line, by, What.REASON, "", noted));
        }
    }

    @Override
    public void close(String sessionId, Person by) {
        writes.inTransaction(() -> closings.close(sessionId, by));
    }

    @Override
    public void reopen(String sessionId, Person by) {
        writes.inTransaction(() -> closings.reopen(sessionId, by));
    }

    @Override
    public Optional<Instant> closedAt(String sessionId) {
        return closings.of(sessionId);
    }

    @Override
    public List<Correction> corrections(String sessionId) {
        return trail.of(sessionId);
    }

    @Override
    public Optional<Instant> correctedAfter(String sessionId, Instant closed) {
        return trail.last(sessionId).filter(closed::isBefore);
    }

    @Override
    public void remove(String entryId, Person by) {
        change(entryId, line -> {
            database.sql("update register_entry set removed = 1 where id = :id")
                    .param("id", entryId)
                    .update();
            trail.note(line, by, What.REMOVED, line.name(), "");
        });
    }

    @Override
    public void ratherListen(String sessionId, Person person) {
        writes.inTransaction(() -> {
            comes(sessionId, person, Evidence.SIGNED_IN);
            var line = lines.byKey(sessionId, key(person.id())).orElseThrow();
            database.sql("update register_entry set rather_listens = 1 where id = :id")
                    .param("id", line.id())
                    .update();
        });
    }

    @Override
    public void settle(String sessionId) {
        writes.inTransaction(() -> lines.settle(sessionId));
    }

    @Override
    public List<Entry> notHeard(String sessionId, Set<String> leading) {
        return NotHeard.among(lines.of(sessionId), leading);
    }

    private void change(String entryId, Consumer<Line> correction) {
        writes.inTransaction(() -> lines.byId(entryId).ifPresent(correction));
    }

    private static Newcomer inTeams(Person person) {
        return new Newcomer(key(person.id()), person.id(), Name.fromTeams(person.name()), null);
    }

    private static String key(String personId) {
        return "id:" + personId;
    }

    private static String folded(Name name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
