package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two releases run side by side during an upgrade: what was released stays as it was, and what follows only adds.
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = MIGRATIONS.resolve("released.txt");

    @Test
    void stayAsTheyWereReleased() throws IOException {
        assertThat(present()).containsAllEntriesOf(released());
    }

    @Test
    void onlyAddToWhatWasReleased() throws IOException {
        Map<String, String> released = released();
        for (String added : present().keySet()) {
            if (!released.isEmpty() && !released.containsKey(added)) {
                assertThat(Expansion.breaches(Files.readString(MIGRATIONS.resolve(added))))
                        .as(added)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table preparation (session_id text primary key, rung integer not null)",
                "create index by_day on session (moved)",
                "alter table session add column held text",
                "alter table session\n  add column held integer not null default 0",
            })
    void mayAdd(String statement) {
        assertThat(Expansion.breaches("-- drop table session;\n" + statement + ";"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table session",
                "alter table session drop column document",
                "alter table session rename column moved to moved_on",
                "alter table session alter column moved type text",
                "alter table session add column held integer not null",
                "alter table session add column held text unique",
                "alter table session add constraint held check (moved > 0)",
                "create unique index one on session (conversation_id)",
                "delete from session",
                "update session set moved = 0",
            })
    void doNoMoreThanAdd(String statement) {
        assertThat(Expansion.breaches("create table t (a text);\n" + statement + ";"))
                .hasSize(1);
    }

    private static Map<String, String> released() throws IOException {
        Map<String, String> released = new TreeMap<>();
        for (String line : Files.readAllLines(RELEASED)) {
            if (!line.startsWith("#")) {
                List<String> parts = List.of(line.split(" "));
                released.put(parts.get(0), parts.get(1));
            }
        }
        return released;
    }

    /// Every migration with its checksum, written as [#RELEASED] has them.
    private static Map<String, String> present() throws IOException {
        Map<String, String> present = new TreeMap<>();
        try (var files = Files.walk(MIGRATIONS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                present.put(MIGRATIONS.relativize(file).toString(), Long.toHexString(sum.getValue()));
            }
        }
        return present;
    }
}
