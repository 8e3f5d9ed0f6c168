package org.leadershipdialogue.settings;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipdialogue.storage.Secret;

/// What must hold of the database and of the secret that seals and signs.
final class StorageChecks {

    private static final String DATABASE = "spring.datasource.url";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String IDENTITY = "dialogue.database.identity";
    private static final String SECRET = "dialogue.secret";
    private static final String MAKE_ONE = "make one with `openssl rand -hex 32`";

    private StorageChecks() {}

    static Stream<Fault> of(Given given) {
        return Stream.of(database(given), identity(given), secret(given.text(SECRET)))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> database(Given given) {
        Optional<String> url = given.text(DATABASE);
        if (url.isEmpty()) {
            return Stream.empty();
        }
        Stream<Fault> kind = url.get().startsWith("jdbc:postgresql:")
                ? Stream.empty()
                : Stream.of(new Fault(
                        DATABASE,
                        "names no PostgreSQL database",
                        "give a jdbc:postgresql: address, or take it away to use the embedded database"));
        Stream<Fault> secret = given.has(SECRET)
                ? Stream.empty()
                : Stream.of(Fault.missing(
                        SECRET,
                        MAKE_ONE + "; with PostgreSQL every node needs the same one, kept apart from the database and"
                                + " its backups"));
        return Stream.concat(kind, secret);
    }

    private static Stream<Fault> identity(Given given) {
        Optional<String> identity = given.text(IDENTITY);
        if (identity.isEmpty()) {
            return Stream.empty();
        }
        if (!given.has(DATABASE)) {
            return Stream.of(new Fault(
                    IDENTITY, "is set, but the embedded database is used", "set " + DATABASE + ", or take it away"));
        }
        if (given.has(PASSWORD)) {
            return Stream.of(
                    new Fault(PASSWORD, "is set beside " + IDENTITY, "take one of them away: a token is the password"));
        }
        return TeamsChecks.isId(identity.get())
                ? Stream.empty()
                : Stream.of(new Fault(
                        IDENTITY,
                        "is '" + identity.get() + "', which is no id",
                        "set it to the identity's client id; its name in the database is spring.datasource.username"));
    }

    private static Stream<Fault> secret(Optional<String> values) {
        try {
            values.ifPresent(Secret::of);
            return Stream.empty();
        } catch (IllegalArgumentException tooShort) {
            return Stream.of(new Fault(SECRET, "has a value of fewer than 32 characters", MAKE_ONE));
        }
    }
}
