package org.leadershipdialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each folder of `broken-guides` spoils the tiny Guide in its own way; `expected.txt` holds all that is said about it.
class BrokenGuidesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/broken-guides");
    private static final List<GuideFolder> TINY = GuideFolder.in(Path.of("src/test/resources/guides"));

    @TestFactory
    Stream<DynamicTest> namesEveryMistakeAtOnce() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> assertThat(mistakes(TINY, GuideFolder.in(folder)))
                                    .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void refusesToRunWithoutAnyGuide() {
        assertThat(mistakes(List.of(), List.of())).containsExactly("guides: all of it: there is no Guide");
    }

    @Test
    void tellsAllMistakesOfAllGuidesInOneMessage() {
        List<GuideFolder> both =
                List.of(spoiled("one", FIXTURES.resolve("voices")), spoiled("two", FIXTURES.resolve("unsafe-link")));
        BrokenGuideException refusal = refusal(both, List.of());
        assertThat(refusal.mistakes()).anyMatch(mistake -> mistake.startsWith("one/"));
        assertThat(refusal.mistakes()).anyMatch(mistake -> mistake.startsWith("two/"));
        assertThat(refusal).hasMessageContainingAll(refusal.mistakes().toArray(CharSequence[]::new));
    }

    private static GuideFolder spoiled(String id, Path fixture) {
        GuideFolder folder = TINY.getFirst().under(GuideFolder.in(fixture).getFirst());
        return new GuideFolder(id, folder.files());
    }

    private static List<String> mistakes(List<GuideFolder> builtIn, List<GuideFolder> own) {
        return refusal(builtIn, own).mistakes();
    }

    private static BrokenGuideException refusal(List<GuideFolder> builtIn, List<GuideFolder> own) {
        return catchThrowableOfType(BrokenGuideException.class, () -> LoadedGuides.read(builtIn, own));
    }
}
