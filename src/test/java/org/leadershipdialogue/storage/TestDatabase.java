package org.leadershipdialogue.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.FileSystemUtils;

/// A migrated database of its own for a test, on either engine; what the application injects, without Spring.
///
/// Contract tests extend [DatabaseContract] and need three lines for each engine. A test that opens one itself
/// closes it itself:
/// ```java
/// try (var database = TestDatabase.sqlite(folder)) {
///     var sessions = new JdbcSessions(database.jdbc(), database.writes());
/// }
/// ```
///
/// @param engine which of the two it is
/// @param writes the seam every write passes
/// @param erasure for who deletes what nobody may read again
/// @param jdbc reads committed data; inside `writes` it takes part in the transaction
/// @param dataSource what `jdbc` reads from
/// @param committing connections that write and commit by themselves, for what brings its own
/// @param whenClosed ends what belongs to this database alone
public record TestDatabase(
        Engine engine,
        Writes writes,
        Erasure erasure,
        JdbcClient jdbc,
        DataSource dataSource,
        DataSource committing,
        Runnable whenClosed)
        implements AutoCloseable {

    /// The secret of all test databases, for a `Seal` or `Signatures`.
    public static final Secret SECRET = Secret.of("a secret that is good enough for a test");

    /// The embedded engine, in a folder that is deleted when the database is closed.
    public static TestDatabase sqlite() {
        try {
            var folder = Files.createTempDirectory("dialogue-");
            return sqlite(folder, () -> FileSystemUtils.deleteRecursively(folder.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The embedded engine in `folder`, which stays as it is afterwards and can be opened again.
    public static TestDatabase sqlite(Path folder) {
        return sqlite(folder, () -> {});
    }

    private static TestDatabase sqlite(Path folder, Runnable afterwards) {
        var database = EmbeddedDatabase.open(folder);
        migrate(Engine.SQLITE, database.writing(), "latest");
        return new TestDatabase(
                Engine.SQLITE,
                database.writes(),
                database.writes(),
                JdbcClient.create(database.reading()),
                database.reading(),
                database.writing(),
                () -> {
                    database.close();
                    afterwards.run();
                });
    }

    /// A new database on a real PostgreSQL server, which is started once for all tests of this JVM.
    public static TestDatabase postgres() {
        return postgres("latest");
    }

    /// The same as of that migration.
    static TestDatabase postgres(String version) {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var pool = new HikariConfig();
        pool.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", name));
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setMaximumPoolSize(10);
        var dataSource = new HikariDataSource(pool);
        migrate(Engine.POSTGRESQL, dataSource, version);
        var writes = new PostgresWrites(new DataSourceTransactionManager(dataSource));
        var jdbc = JdbcClient.create(dataSource);
        var erasure = new PostgresErasure(dataSource);
        return new TestDatabase(Engine.POSTGRESQL, writes, erasure, jdbc, dataSource, dataSource, () -> {
            erasure.close();
            dataSource.close();
        });
    }

    /// Where a PostgreSQL is reached, and as whom.
    public String url() {
        return ((HikariDataSource) dataSource).getJdbcUrl();
    }

    /// Timers in this database, which ring only where a test lets them.
    public Timers timers() {
        return new StoredTimers(writes, timerTable(), engine);
    }

    TimerTable timerTable() {
        return TimerTable.of(engine, committing, dataSource);
    }

    /// Migrates as a node of the next release does, which may add to every table.
    ///
    /// @param step how far it has come
    public void becomesTheNextReleases(int step) {
        var locations = Stream.concat(Stream.of(engine.migrations()), Stream.of("classpath:next-release"));
        Flyway.configure()
                .dataSource(committing)
                .locations(locations.toArray(String[]::new))
                .target("900" + step)
                .load()
                .migrate();
    }

    /// Ends everything that belongs to this database alone.
    @Override
    public void close() {
        whenClosed.run();
    }

    private static void migrate(Engine engine, DataSource dataSource, String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(engine.migrations())
                .target(version)
                .load()
                .migrate();
    }

    /// Started when first asked for; ended with the JVM.
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var builder = EmbeddedPostgres.builder();
                Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "200")
                        .forEach(builder::setServerConfig);
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
