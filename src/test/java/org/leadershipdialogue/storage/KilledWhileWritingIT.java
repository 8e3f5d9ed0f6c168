package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nothing acknowledged is lost: kills a real process in the middle of its writing, and looks.
class KilledWhileWritingIT {

    private static final int ROUNDS = 3;
    private static final int FEWEST = 200;
    private static final int MOST = 1500;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void findsEveryAcknowledgedRowAfterEachKill() throws Exception {
        var seed = System.nanoTime();
        System.out.println("KilledWhileWritingIT seed " + seed);
        var random = new Random(seed);
        var acknowledged = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(stormUntilKilled("r" + round, random.nextInt(FEWEST, MOST)));
            assertThat(rows()).as("seed %d, round %d", seed, round).containsAll(acknowledged);
        }
    }

    /// Kills the process after `rows` acknowledged rows; whatever it said until it died counts.
    private List<String> stormUntilKilled(String name, int rows) throws IOException, InterruptedException {
        var storm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StormOfWrites.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        try (var output = storm.inputReader(StandardCharsets.US_ASCII)) {
            read(output, said, rows);
            // Through the handle, since the process itself would close the pipe that still holds acknowledgements.
            storm.toHandle().destroyForcibly();
            read(output, said, Integer.MAX_VALUE);
        }
        assertThat(storm.waitFor()).as("ended by the kill, not by itself").isNotZero();
        assertThat(said).hasSizeGreaterThanOrEqualTo(rows);
        return said;
    }

    private static void read(BufferedReader output, List<String> said, int most) throws IOException {
        String id;
        while (said.size() < most && (id = output.readLine()) != null) {
            said.add(id);
        }
    }

    private Set<String> rows() {
        try (var database = TestDatabase.sqlite(folder)) {
            return new HashSet<>(database.jdbc()
                    .sql("select id from storm")
                    .query((row, n) -> row.getString("id"))
                    .list());
        }
    }
}
