package org.leadershipdialogue.storage;

import java.util.function.Supplier;

/// The seam every write passes: the work has reached the disk when the call returns, or nothing of it happened.
///
/// On PostgreSQL each call is a transaction of its own; the embedded engine has one writer and may commit many
/// waiting calls at once. Calls nest: an inner call joins the outer transaction.
public interface Writes {

    /// Runs `work` in one transaction, commits, and returns what `work` returned.
    ///
    /// @throws RuntimeException what `work` threw; the transaction is then rolled back whole
    <T> T inTransaction(Supplier<T> work);

    /// Runs `work` in one transaction and commits.
    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
