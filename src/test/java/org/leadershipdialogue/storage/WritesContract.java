package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

/// What every caller of [Writes] may rely on, whichever engine is underneath.
abstract class WritesContract extends DatabaseContract {

    private final String group = UUID.randomUUID().toString();

    @BeforeAll
    void createTable() {
        database().writes().inTransaction(() -> {
            database()
                    .jdbc()
                    .sql("create table note (id text primary key, batch text not null)")
                    .update();
        });
    }

    @Test
    void showsWhatWasWrittenOnceTheCallReturned() {
        var batch = batch();

        var returned = database().writes().inTransaction(() -> insert("a", batch));

        assertThat(returned).isEqualTo(1);
        assertThat(count(batch)).isEqualTo(1);
    }

    @Test
    void readsItsOwnWritesInsideAndNobodyElseDoesBeforeTheCommit() throws Exception {
        var batch = batch();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            database().writes().inTransaction(() -> {
                insert("a", batch);
                assertThat(count(batch)).isEqualTo(1);
                assertThat(others.submit(() -> count(batch)))
                        .succeedsWithin(Duration.ofSeconds(5))
                        .isEqualTo(0);
            });
        }
        assertThat(count(batch)).isEqualTo(1);
    }

    @Test
    void undoesTheWholeWorkWhenItThrows() {
        var batch = batch();

        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    insert("a", batch);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");

        assertThat(count(batch)).isZero();
    }

    @Test
    void letsAnInnerCallJoinTheOuterOne() {
        var batch = batch();

        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    database().writes().inTransaction(() -> insert("inner", batch));
                    throw new IllegalStateException("the outer one fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count(batch)).isZero();
    }

    @Test
    void undoesTheOuterCallWhenAnInnerOneFailedEvenIfCaught() {
        var batch = batch();

        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    insert("outer", batch);
                    try {
                        database().writes().inTransaction(() -> {
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException ignored) {
                        insert("after", batch);
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);

        assertThat(count(batch)).isZero();
    }

    @Test
    void writesManyAtOnceAndUndoesOnlyThoseThatFail() throws Exception {
        var batch = batch();
        var works = new ArrayList<Callable<Boolean>>();
        IntStream.range(0, 200).forEach(i -> works.add(() -> attempt(i, batch)));

        var succeeded = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(works)) {
                succeeded += outcome.get() ? 1 : 0;
            }
        }

        assertThat(succeeded).isEqualTo(150);
        assertThat(count(batch)).isEqualTo(150);
    }

    private boolean attempt(int i, String batch) {
        try {
            database().writes().inTransaction(() -> {
                insert("n" + i, batch);
                if (i % 4 == 0) {
                    throw new IllegalArgumentException("every fourth fails");
                }
            });
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String batch() {
        return group + UUID.randomUUID();
    }

    private int insert(String id, String batch) {
        return database()
                .jdbc()
                .sql("insert into note (id, batch) values (?, ?)")
                .params(batch + id, batch)
                .update();
    }

    private int count(String batch) {
        return database()
                .jdbc()
                .sql("select count(*) from note where batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }
}
