package org.leadershipdialogue.register;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final Confirmations confirmations;
    private final Closings closings;
    private final Corrections corrections;

    JdbcRegister(
            Writes writes,
            JdbcClient database,
            Lines lines,
            Confirmations confirmations,
            Closings closings,
            Corrections corrections) {
        this.writes = writes;
        this.database = database;
        this.lines = lines;
        this.confirmations = confirmations;
        this.closings = closings;
        this.corrections = corrections;
    }

    @Override
    public void record(String sessionId, Person person, Evidence evidence) {
        writes.inTransaction(() -> closings.comes(sessionId, inTeams(person), person, evidence));
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
        return writes.inTransaction(() -> corrections.add(sessionId, newcomer, evidence, by));
    }

    @Override
    public List<Entry> hereWith(String sessionId, Person host, List<String> names) {
        var guests = names.stream()
                .map(Name::typed)
                .map(name -> new Newcomer("with:" + host.id() + ":" + folded(name), null, name, host.id()))
                .toList();
        return writes.inTransaction(() -> {
            closings.comes(sessionId, inTeams(host), host, Evidence.SIGNED_IN);
            return guests.stream()
                    .map(guest -> corrections.add(sessionId, guest, Evidence.HERE_WITH, host))
                    .distinct()
                    .toList();
        });
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
        var corrected = Name.typed(name);
        writes.inTransaction(() -> corrections.name(entryId, corrected, by));
    }

    @Override
    public void visitor(String entryId, boolean visitor, Person by) {
        writes.inTransaction(() -> corrections.visitor(entryId, visitor, by));
    }

    @Override
    public void merge(String entryId, String into, Person by) {
        writes.inTransaction(() -> corrections.merge(entryId, into, by));
    }

    @Override
    public void explain(String entryId, String why, Person by) {
        writes.inTransaction(() -> corrections.explain(entryId, why, by));
    }

    @Override
    public void remove(String entryId, Person by) {
        writes.inTransaction(() -> corrections.remove(entryId, by));
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
        return corrections.of(sessionId);
    }

    @Override
    public Optional<Instant> correctedAfter(String sessionId, Instant closed) {
        return corrections.last(sessionId).filter(closed::isBefore);
    }

    @Override
    public void ratherListen(String sessionId, Person person) {
        writes.inTransaction(() -> {
            closings.comes(sessionId, inTeams(person), person, Evidence.SIGNED_IN);
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
