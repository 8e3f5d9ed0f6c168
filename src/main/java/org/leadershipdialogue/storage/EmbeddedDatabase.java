package org.leadershipdialogue.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// The SQLite file of a data folder: one connection that writes, and a small pool that can only read.
final class EmbeddedDatabase implements AutoCloseable {

    /// How long a connection waits for another process or a checkpoint, in milliseconds.
    static final int PATIENCE = 5_000;

    private static final int READERS = 8;

    private final SQLiteDataSource writing;
    private final HikariDataSource reading;
    private final GroupCommit writes;

    private EmbeddedDatabase(Path file) {
        writing = new SQLiteDataSource(settings());
        writing.setUrl("jdbc:sqlite:" + file);
        reading = readers(writing);
        writes = new GroupCommit(writing, reading);
    }

    /// Opens `dialogue.db` in `folder`; makes both if they are not there.
    static EmbeddedDatabase open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made", e);
        }
        return new EmbeddedDatabase(folder.resolve("dialogue.db"));
    }

    /// Committed data, from the pool; inside [Writes#inTransaction] the writing connection.
    HikariDataSource reading() {
        return reading;
    }

    /// New writing connections beside the one of [#writes()]: for migrations, and for libraries that bring their own.
    DataSource writing() {
        return writing;
    }

    GroupCommit writes() {
        return writes;
    }

    /// Commits what is waiting, then closes every connection.
    @Override
    public void close() {
        writes.close();
        reading.close();
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        // Every commit is forced to disk: acknowledged means there after a power cut, too.
        settings.setSynchronous(SynchronousMode.FULL);
        // What is deleted is overwritten, so that a closed question leaves no drafts in free pages.
        settings.setPragma(Pragma.SECURE_DELETE, "ON");
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(PATIENCE);
        settings.enforceForeignKeys(true);
        return settings;
    }

    private static HikariDataSource readers(DataSource file) {
        var pool = new HikariConfig();
        pool.setPoolName("readers");
        pool.setDataSource(file);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        // A write that bypasses `Writes` fails here instead of competing with the writer.
        pool.setConnectionInitSql("pragma query_only = on");
        return new HikariDataSource(pool);
    }
}
