package org.leadershipdialogue.storage;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Each call a transaction of its own, on a connection from the pool.
final class PostgresWrites implements Writes {

    private final TransactionTemplate transaction;

    PostgresWrites(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    @SuppressWarnings("NullAway") // the template returns what the work returned
    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
