package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The first nodes of an installation start at the same moment and find nothing.
class FirstStartTest {

    private static final int NODES = 3;

    @Test
    void whoeverComesFirstMigratesForAll() throws Exception {
        try (TestDatabase database = TestDatabase.postgres();
                ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
            List<String> migrated = history(database);
            database.jdbc().sql("drop schema public cascade").update();
            database.jdbc().sql("create schema public").update();
            CyclicBarrier begin = new CyclicBarrier(NODES);

            Callable<Boolean> start = () -> {
                begin.await();
                new PatientMigration()
                        .migrate(Flyway.configure()
                                .dataSource(database.dataSource())
                                .locations(Engine.POSTGRESQL.migrations())
                                .load());
                return true;
            };
            for (Future<Boolean> node :
                    Stream.generate(() -> nodes.submit(start)).limit(NODES).toList()) {
                assertThat(node.get()).isTrue();
            }

            assertThat(history(database)).isEqualTo(migrated);
        }
    }

    private static List<String> history(TestDatabase database) {
        return database.jdbc()
                .sql("select version, success from flyway_schema_history order by installed_rank")
                .query((row, number) -> row.getString(1) + " " + row.getBoolean(2))
                .list();
    }
}
