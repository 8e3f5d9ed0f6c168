package org.leadershipdialogue.tenant;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL of its own that may be killed, and comes back with what it had committed.
///
/// Its writes are not forced to the disk: a process that is killed leaves them with the operating system. It does hand
/// them over before it acknowledges, as any server of ours has to and one made for tests as a rule does not.
final class DatabaseProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final String FIRST_LINE_IS_THE_PROCESS = "postmaster.pid";

    private final Path data;
    private volatile EmbeddedPostgres server;

    DatabaseProcess() {
        try {
            data = Files.createTempDirectory("nodes-database");
            Files.delete(data);
            server = start(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What a node has to be told to use it.
    List<String> settings() {
        return List.of(
                "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres",
                "dialogue.secret=a secret that is long enough for a test of several nodes");
    }

    /// Reads what is committed.
    JdbcClient jdbc() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /// Kills the server and all who work for it with SIGKILL.
    void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> workers = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        workers.forEach(worker -> worker.onExit().join());
    }

    void startAgain() {
        try {
            int port = server.getPort();
            server.close();
            server = start(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The process that all others of the server come from.
    ProcessHandle postmaster() {
        try {
            String id = Files.readAllLines(data.resolve(FIRST_LINE_IS_THE_PROCESS))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "on");
        if (port > 0) {
            builder.setPort(port);
        }
        return builder.start();
    }
}
