package org.leadershipdialogue.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sessions as they were last decoded here. The database is asked for the version each time, and for the document only
/// where another one is known, or none: so every node sees every move at once.
final class Decoded {

    private static final int MOST = 3_000;

    /// Names that were forgotten in the database are not to stay in memory either.
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<String, Session> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();
    private final JdbcClient jdbc;

    Decoded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which session, in which version.
    record Row(String id, long version) {}

    /// The session of a row that was just read; empty if it is gone since.
    Optional<Session> of(Row row) {
        Session last = known.getIfPresent(row.id());
        return last != null && last.version() == row.version() ? Optional.of(last) : read(row.id());
    }

    private Optional<Session> read(String id) {
        Optional<Session> read = jdbc.sql("select document from session where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(SessionDocument::read);
        // Inside a transaction it may be a version that never comes to be.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            read.ifPresent(session -> known.put(id, session));
        }
        return read;
    }
}
