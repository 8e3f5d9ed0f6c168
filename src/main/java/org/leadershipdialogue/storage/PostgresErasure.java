package org.leadershipdialogue.storage;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Vacuums after the commit, one table at a time, on a thread of its own: a vacuum runs in no transaction.
final class PostgresErasure implements Erasure, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresErasure.class);

    private final JdbcClient jdbc;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService oneAtATime =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("erasure").factory());

    PostgresErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        try {
            jdbc.sql("vacuum " + table).update();
        } catch (DataAccessException e) {
            LOG.warn("Deleted rows wait for the server's own vacuum", e);
        }
    }

    /// Finishes what is waiting.
    @Override
    public void close() {
        oneAtATime.close();
    }
}
