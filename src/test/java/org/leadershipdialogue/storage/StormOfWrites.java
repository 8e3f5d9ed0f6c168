package org.leadershipdialogue.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/// A process that writes as fast as it can and says each row's number once it was acknowledged, until it is killed.
final class StormOfWrites {

    private static final int THREADS = 16;

    private StormOfWrites() {}

    /// @param arguments the data folder, and what the row numbers begin with
    public static void main(String[] arguments) {
        var database = TestDatabase.sqlite(Path.of(arguments[0]));
        database.writes().inTransaction(() -> {
            database.jdbc()
                    .sql("create table if not exists storm (id text primary key)")
                    .update();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < THREADS; thread++) {
                var name = arguments[1] + "-" + thread + "-";
                threads.execute(() -> write(database, name));
            }
        }
    }

    private static void write(TestDatabase database, String name) {
        for (var i = 0; true; i++) {
            var id = name + i;
            database.writes().inTransaction(() -> {
                database.jdbc()
                        .sql("insert into storm (id) values (?)")
                        .param(id)
                        .update();
            });
            say(id);
        }
    }

    private static synchronized void say(String id) {
        try {
            System.out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
