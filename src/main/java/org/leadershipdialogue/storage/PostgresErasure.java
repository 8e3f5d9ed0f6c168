package org.leadershipdialogue.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Vacuums after the commit, one table at a time, on a thread of its own: a vacuum runs in no transaction.
final class PostgresErasure implements Erasure, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresErasure.class);

    private final DataSource pool;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService oneAtATime =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("erasure").factory());

    PostgresErasure(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void afterCommit(String... tables) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Set.of(tables).forEach(PostgresErasure.this::soon);
            }
        });
    }

    private void soon(String table) {
        if (waiting.add(table)) {
            oneAtATime.execute(() -> vacuum(table));
        }
    }

    private void vacuum(String table) {
        // Whatever is deleted from now on needs another vacuum.
        waiting.remove(table);
        try (Connection connection = pool.getConnection()) {
            Unhurried.execute(connection, "vacuum " + table);
        } catch (SQLException e) {
            LOG.warn("Deleted rows wait for the server's own vacuum", e);
        }
    }

    /// Finishes what is waiting.
    @Override
    public void close() {
        oneAtATime.close();
    }
}
