package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

/// What only the embedded engine does.
class EmbeddedDatabaseTest {

    private static final String TEXT = "a text that shall leave no trace";

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.sqlite(folder);
        change("create table note (id text primary key)");
        change("create table part (note text references note (id) deferrable initially deferred)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void leavesNothingOfErasedRowsInItsFiles() throws IOException {
        change("insert into note values ('" + TEXT + "')");
        assertThat(bytes()).contains(TEXT);

        erase();

        assertThat(bytes()).startsWith("SQLite format 3").doesNotContain(TEXT);
    }

    @Test
    void erasesOnceTheReaderInTheWayHasGone() throws SQLException, IOException {
        change("insert into note values ('" + TEXT + "')");
        try (var reader = database.dataSource().getConnection();
                var sql = reader.createStatement();
                var row = sql.executeQuery("select id from note")) {
            assertThat(row.next()).isTrue();
            erase();
            assertThat(bytes()).contains(TEXT);
        }
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(bytes()).doesNotContain(TEXT));
    }

    @Test
    void erasesOnlyInsideATransaction() {
        assertThatThrownBy(() -> database.erasure().afterCommit("note")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatNothingWasWrittenWhenTheCommitFailsAndGoesOn() {
        assertThatThrownBy(() -> change("insert into part values ('of nothing')"))
                .isInstanceOf(DataAccessResourceFailureException.class);

        change("insert into note values ('next')");

        assertThat(count("note")).isEqualTo(1);
        assertThat(count("part")).isZero();
    }

    @Test
    void refusesWorkOnceItIsClosed() {
        database.close();

        assertThatThrownBy(() -> change("insert into note values ('late')")).isInstanceOf(IllegalStateException.class);
    }

    private void erase() {
        database.writes().inTransaction(() -> {
            database.jdbc().sql("delete from note").update();
            database.erasure().afterCommit("note");
        });
    }

    private void change(String sql) {
        database.writes().inTransaction(() -> {
            database.jdbc().sql(sql).update();
        });
    }

    private int count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private String bytes() throws IOException {
        return Files.readString(folder.resolve("dialogue.db"), StandardCharsets.ISO_8859_1)
                + Files.readString(folder.resolve("dialogue.db-wal"), StandardCharsets.ISO_8859_1);
    }
}
