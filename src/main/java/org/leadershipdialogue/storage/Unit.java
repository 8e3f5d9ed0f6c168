package org.leadershipdialogue.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.UnexpectedRollbackException;

/// One caller's work on its way through the writer: run under a savepoint, answered after the common commit.
final class Unit<T> {

    private final Supplier<T> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Throwable failure;

    Unit(Supplier<T> work) {
        this.work = work;
    }

    /// Runs the work; when it fails, undoes it and nothing else.
    ///
    /// @throws SQLException if not even undoing worked, which spoils the whole transaction
    void run(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("savepoint unit");
            attempt();
            if (failure != null) {
                sql.execute("rollback to unit");
            }
            sql.execute("release unit");
        }
    }

    private void attempt() {
        try {
            var value = work.get();
            if (failure == null) {
                result = value;
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    /// Runs work that the unit's own work called for; its failure is the failure of the unit, even if caught.
    <U> U join(Supplier<U> inner) {
        try {
            return inner.get();
        } catch (Throwable e) {
            failure = new UnexpectedRollbackException("Part of this transaction failed", e);
            throw e;
        }
    }

    /// Lets the caller go: the work is on disk, or has failed by itself.
    void committed() {
        done.countDown();
    }

    /// Lets the caller go: the transaction this work was part of did not reach the disk.
    void lost(Throwable cause) {
        if (failure == null) {
            failure = new DataAccessResourceFailureException("Nothing was written", cause);
        }
        done.countDown();
    }

    /// Waits until the outcome is certain, whatever happens to the waiting thread.
    @SuppressWarnings("NullAway") // the result is null only where T allows it
    T await() {
        var interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return switch (failure) {
            case null -> result;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }
}
