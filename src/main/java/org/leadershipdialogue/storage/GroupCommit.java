package org.leadershipdialogue.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The embedded engine's one writer: takes everybody who waits, runs each under a savepoint, commits once for all.
///
/// The work runs on the writer's own thread, a platform thread, since forcing a commit to disk blocks it. While it
/// runs, Spring's `JdbcClient` is bound to the writing connection.
final class GroupCommit implements Writes, Erasure, AutoCloseable {

    private static final int MOST = 256;

    /// How long all writing may wait for a reader so that the log can be emptied, in milliseconds.
    private static final int PATIENCE_WHEN_ERASING = 200;

    private static final Unit<Boolean> LAST = new Unit<>(() -> true);

    private final DataSource writing;
    private final DataSource reading;
    private final LinkedBlockingQueue<Unit<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;
    private boolean closed;
    private @Nullable Connection connection;
    private @Nullable Unit<?> current;

    /// Whether the log may still hold what was deleted; it may when we start, after a crash.
    private boolean traces = true;

    /// @param writing opens the connection that writes
    /// @param reading what `JdbcClient` was made with; bound to the writing connection while work runs
    GroupCommit(DataSource writing, DataSource reading) {
        this.writing = writing;
        this.reading = reading;
        writer = Thread.ofPlatform().name("writer").daemon().start(this::write);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (Thread.currentThread() == writer && current != null) {
            return current.join(work);
        }
        var unit = new Unit<>(work);
        synchronized (waiting) {
            if (closed) {
                throw new IllegalStateException("The database is closed");
            }
            waiting.add(unit);
        }
        return unit.await();
    }

    @Override
    public void afterCommit(String... tables) {
        if (Thread.currentThread() != writer || current == null) {
            throw new IllegalStateException("There is no transaction to erase after");
        }
        traces = true;
    }

    /// Commits what is waiting and lets nothing more in.
    @Override
    public void close() {
        synchronized (waiting) {
            if (!closed) {
                closed = true;
                waiting.add(LAST);
            }
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        var batch = new ArrayList<Unit<?>>();
        var open = true;
        while (open) {
            gather(batch);
            open = !batch.remove(LAST);
            commit(batch);
            batch.clear();
        }
        disconnect();
    }

    /// Waits for work; not for long while there are traces to remove.
    private void gather(List<Unit<?>> batch) {
        try {
            var first = traces ? waiting.poll(1, TimeUnit.SECONDS) : waiting.take();
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, MOST - 1);
            }
        } catch (InterruptedException e) {
            // Only work could have left this behind on our thread: it means nothing here.
        }
    }

    private void commit(List<Unit<?>> batch) {
        try {
            var open = connected();
            execute(open, "begin immediate");
            for (var unit : batch) {
                run(unit, open);
            }
            execute(open, "commit");
            if (traces) {
                traces = !emptyLog(open);
            }
            batch.forEach(Unit::committed);
        } catch (Throwable e) {
            // Whatever it was, nobody may be left waiting. Closing rolls back what is left, and the next batch starts
            // with a clean connection.
            disconnect();
            batch.forEach(unit -> unit.lost(e));
        }
    }

    private void run(Unit<?> unit, Connection open) throws SQLException {
        current = unit;
        TransactionSynchronizationManager.bindResource(reading, new ConnectionHolder(open));
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            unit.run(open);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
            TransactionSynchronizationManager.unbindResource(reading);
            current = null;
        }
    }

    private Connection connected() throws SQLException {
        if (connection == null) {
            connection = writing.getConnection();
        }
        return connection;
    }

    private void disconnect() {
        // No harm if it fails: what was not committed is undone when the file is next opened.
        JdbcUtils.closeConnection(connection);
        connection = null;
    }

    /// Moves the log into the file, where deleted rows are overwritten, and cuts it to nothing.
    ///
    /// @return false if a reader is in the way; what was committed is safe all the same
    private static boolean emptyLog(Connection open) {
        try (Statement sql = open.createStatement()) {
            sql.execute("pragma busy_timeout = " + PATIENCE_WHEN_ERASING);
            try (ResultSet outcome = sql.executeQuery("pragma wal_checkpoint(truncate)")) {
                return outcome.next() && outcome.getInt("busy") == 0;
            } finally {
                sql.execute("pragma busy_timeout = " + EmbeddedDatabase.PATIENCE);
            }
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(Connection open, String command) throws SQLException {
        try (Statement sql = open.createStatement()) {
            sql.execute(command);
        }
    }
}
