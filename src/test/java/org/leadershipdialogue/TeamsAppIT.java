package org.leadershipdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// The app package as the build wrote it.
class TeamsAppIT {

    @Test
    void bringsItsFilesAtTheRootWhereTeamsLooksForThem() throws IOException {
        try (ZipFile app = new ZipFile(built().toFile())) {
            assertThat(app.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("manifest.json", "fr.json", "color.png", "outline.png");
        }
    }

    private static Path built() throws IOException {
        try (Stream<Path> target = Files.list(Path.of("target"))) {
            return target.filter(file -> file.toString().endsWith("-teams-app.zip"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no app package: build without -Dskip.web"));
        }
    }
}
