package org.leadershipdialogue.storage;

/// Makes deleted rows unreadable in the database's files too, as far as the engine can.
///
/// The embedded engine overwrites what it deletes, and empties its log. PostgreSQL vacuums the tables; its log and
/// the backups made of it keep what they have seen, which is why such rows are sealed as well.
public interface Erasure {

    /// Asks, inside [Writes#inTransaction], that what this transaction deletes from `tables` leaves no trace once it
    /// has committed. The embedded engine has done so before the caller is let go, unless a reader is in the way;
    /// then it tries again until it succeeds.
    ///
    /// @param tables names from our own migrations, never from outside
    /// @throws IllegalStateException outside a transaction
    void afterCommit(String... tables);
}
