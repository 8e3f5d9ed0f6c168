package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.PostgresDump;
import org.leadershipdialogue.storage.TestDatabase;

/// The data the previous release left, on either engine, under the code of today: one session closed, another in the
/// midst of a question.
///
/// Until there is a release, the previous one is what `-Dprevious-release.renew=true` writes. At a release it is
/// written once more, and stays as it is until the next.
class PreviousReleaseTest extends Story {

    private static final Path LEFT = Path.of("src/test/resources/previous-release");
    private static final String DUMP = "dialogue.sql";
    private static final String SECRET = "a secret that is good enough for a test";
    private static final String QUESTION = "question 1 of 5";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void goesOnUnderTheCodeOfToday(Engine engine) throws IOException {
        Path left = LEFT.resolve(engine.vendor());
        if (Boolean.getBoolean("previous-release.renew")) {
            leave(engine, left);
        }
        copy(left, folder);
        // Then, not now: what they hold would be deleted for its age.
        String leftAt = Files.readString(left.resolve("left-at.txt"));
        try (var server = engine == Engine.POSTGRESQL
                        ? PostgresDump.restored(Files.readString(left.resolve(DUMP)))
                        : null;
                var _ = movesTo(folder, settings(server, leftAt))) {
            room.settles();

            SeenCard question = leila.cardWith("session.next");
            assertThat(question.text()).contains(QUESTION);
            assertThat(leila.cards()).extracting(SeenCard::key).doesNotHaveDuplicates();
            assertThat(amina().opens("write").holds("answer")).isEqualTo("Written before the end");
            assertThat(leila.leadsTo("question 2 of 5")).isEqualTo(1);
            assertThat(tomas.cards()).anyMatch(card -> card.shows("Ferries"));
            Seat nadia = room.seat("Nadia");
            nadia.whispers("roll-up");
            assertThat(nadia.seesPrivately("Office for River Basins").text()).contains("Locks");
        }
    }

    /// Does by the code of today what the next release will find.
    private void leave(Engine engine, Path left) throws IOException {
        Path made = folder.resolve("made");
        try (var server = engine == Engine.POSTGRESQL ? TestDatabase.postgres() : null) {
            lead(made, settings(server, ""));
            if (server != null) {
                Files.writeString(made.resolve(DUMP), PostgresDump.of(server));
            }
        }
        copy(made, left);
    }

    private void lead(Path made, String[] settings) throws IOException {
        try (var before = movesTo(made, settings)) {
            unit = "Locks";
            firstQuestion();
            amina().opens("park").writes("Who owns a like?").sends();
            MovableClock time = before.getBean(MovableClock.class);
            time.forward(Duration.ofSeconds(6));
            leila.says("@Dialogue close").sees("Conclusion · closed");
            joao().opens("assessment").fills("room", "4").fills("use", "5").sends();
            unit = "Ferries";
            firstQuestion();
            amina().answers("Written before the end");
            room.settles();
            Files.writeString(made.resolve("left-at.txt"), time.instant().toString());
        }
    }

    /// @param server the database's, or null where it is a file
    /// @param now when the application begins, or empty for this moment
    private static String[] settings(@Nullable TestDatabase server, String now) {
        Stream<String> clock = Stream.of("--spring.main.sources=" + TestClock.class.getName(), "--test.now=" + now);
        Stream<String> database = server == null
                ? Stream.empty()
                : Stream.of("--spring.datasource.url=" + server.url(), "--dialogue.secret=" + SECRET);
        return Stream.concat(clock, database).toArray(String[]::new);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
