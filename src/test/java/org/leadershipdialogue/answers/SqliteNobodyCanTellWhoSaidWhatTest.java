package org.leadershipdialogue.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.storage.TestDatabase;

/// Reads the files, too: the database, its log, and every page that is free.
class SqliteNobodyCanTellWhoSaidWhatTest extends NobodyCanTellWhoSaidWhat {

    @TempDir
    private static Path folder;

    private String bytesWhileOpen = "";
    private String bytesWhenClosed = "";

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite(folder);
    }

    @Override
    List<String> orders() {
        return List.of("rowid", "id", "words", "length(words)", "kept, left_out");
    }

    @Override
    List<String> everything() {
        return List.of(bytesWhenClosed);
    }

    @Override
    void look(boolean open) {
        if (open) {
            bytesWhileOpen = bytes();
        } else {
            bytesWhenClosed = bytes();
        }
    }

    @Test
    void wouldFindDraftsAndKeysInTheFilesIfTheyWereThere() {
        assertThat(secrets()).allMatch(bytesWhileOpen::contains);
    }

    @Test
    void neverStoredAPerson() {
        assertThat(people()).noneMatch(bytesWhileOpen::contains);
    }

    @Test
    void doesNoBetterThanChanceByThePlaceInTheFile() {
        var hits = hits(prompt -> column("select words from said where prompt = '" + prompt.id() + "'").stream()
                .sorted(Comparator.comparingInt(bytesWhenClosed::indexOf))
                .toList());

        assertThat(hits).isLessThan(CHANCE);
    }

    @Test
    void readsFilesThatAreAWholeDatabase() {
        assertThatNoException().isThrownBy(() -> column("pragma integrity_check"));
        assertThat(bytesWhenClosed).startsWith("SQLite format 3");
    }

    private static String bytes() {
        var all = new StringBuilder();
        try {
            for (var name : List.of("dialogue.db", "dialogue.db-wal", "dialogue.db-shm")) {
                all.append(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
