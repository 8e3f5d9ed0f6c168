package org.leadershipdialogue.settings;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipdialogue.storage.Secret;

/// What must hold of the database and of the secret that seals and signs.
final class StorageChecks {

    private static final String DATABASE = "spring.datasource.url";
    private static final String SECRET = "dialogue.secret";
    private static final String MAKE_ONE = "make one with `openssl rand -hex 32`";

    private StorageChecks() {}

    static Stream<Fault> of(Given given) {
        return Stream.concat(database(given), secret(given.text(SECRET)));
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

    private static Stream<Fault> secret(Optional<String> values) {
        try {
            values.ifPresent(Secret::of);
            return Stream.empty();
        } catch (IllegalArgumentException tooShort) {
            return Stream.of(new Fault(SECRET, "has a value of fewer than 32 characters", MAKE_ONE));
        }
    }
}
