package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The data the previous release left, under the code of today: one session closed, another in the midst of a question.
///
/// Until there is a release, the previous one is what `-Dprevious-release.renew=true` writes. At a release it is
/// written once more, and stays as it is until the next.
class PreviousReleaseTest extends Story {

    private static final Path LEFT = Path.of("src/test/resources/previous-release");
    private static final String MOVABLE = "--spring.main.sources=" + TestClock.class.getName();
    private static final String QUESTION = "question 1 of 5";

    @TempDir
    Path folder;

    @Test
    void goesOnUnderTheCodeOfToday() throws IOException {
        if (Boolean.getBoolean("previous-release.renew")) {
            leave();
        }
        copy(LEFT, folder);
        // Then, not now: what they hold would be deleted for its age.
        String leftAt = Files.readString(LEFT.resolve("left-at.txt"));
        try (var _ = movesTo(folder, MOVABLE, "--test.now=" + leftAt)) {
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
    private void leave() throws IOException {
        Path made = folder.resolve("made");
        try (var before = movesTo(made, MOVABLE)) {
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
        copy(made, LEFT);
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
