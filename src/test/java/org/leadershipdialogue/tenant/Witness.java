package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;

/// Writes to the database beside the bot, to know whether the database itself keeps its word when it is killed.
final class Witness {

    private static final Duration BETWEEN_WORDS = Duration.ofMillis(20);

    private final DatabaseProcess database;
    private final AtomicInteger words = new AtomicInteger();
    final ConcurrentLinkedQueue<Integer> acknowledged = new ConcurrentLinkedQueue<>();

    Witness(DatabaseProcess database) {
        this.database = database;
        // In a schema of its own: the bot takes over none that is not empty.
        database.jdbc().sql("create schema witness").update();
        database.jdbc().sql("create table witness.told (word integer)").update();
    }

    void writes() {
        int word = words.incrementAndGet();
        try {
            database.jdbc()
                    .sql("insert into witness.told values (?)")
                    .param(word)
                    .update();
            acknowledged.add(word);
        } catch (DataAccessException notAcknowledged) {
            // Then it may be there or not.
        }
        LockSupport.parkNanos(BETWEEN_WORDS.toNanos());
    }

    List<Integer> kept() {
        return database.jdbc()
                .sql("select word from witness.told")
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
