package org.leadershipdialogue.register;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;

/// A register on either engine, with a clock to set and people to sign in.
abstract class RegisterFixture extends DatabaseContract {

    static final Instant START = Instant.parse("2023-11-14T10:00:00Z");
    static final Person LEILA = new Person("29:leila", "Leila Haddad");
    static final Person TOMAS = new Person("29:tomas", "Tomás Rivera");
    static final Person AMINA = new Person("29:amina", "Amina Diallo");
    static final Person WEI = new Person("29:wei", "Wei Chen");

    Instant now = START;
    String session = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    Register register;

    @BeforeEach
    void aFreshSession() {
        session = UUID.randomUUID().toString();
        now = START;
        InstantSource source = () -> now;
        var clock = source.withZone(ZoneOffset.UTC);
        register = register(clock);
    }

    private Register register(Clock clock) {
        var lines = new Lines(database().jdbc(), clock, _ -> {});
        var trail = new Trail(database().jdbc(), clock, _ -> {});
        var confirmations = new Confirmations(database().jdbc(), lines, trail);
        var closings = new Closings(database().jdbc(), clock, lines, trail);
        var corrections = new Corrections(database().jdbc(), lines, trail);
        return new JdbcRegister(database().writes(), database().jdbc(), lines, confirmations, closings, corrections);
    }

    final List<String> notHeard() {
        return register.notHeard(session, Set.of(LEILA.id())).stream()
                .map(Entry::name)
                .toList();
    }

    final Entry entry(Person person) {
        return register.entries(session).stream()
                .filter(entry -> person.id().equals(entry.personId()))
                .findFirst()
                .orElseThrow();
    }

    final List<String> trail() {
        return database()
                .jdbc()
                .sql("select what from register_correction where session_id = :session order by what")
                .param("session", session)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
