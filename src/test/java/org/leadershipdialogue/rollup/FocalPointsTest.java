package org.leadershipdialogue.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

class FocalPointsTest {

    private final FocalPoints points = new FocalPoints(Map.of(
            "Office for River Basins", List.of(" Nadia.Rahman@Example.org", "b3c1-directory-id"),
            "Registry", List.of("", "tomas@example.org")));

    @Test
    void knowsAFocalPointByEmailOrDirectoryId() {
        assertThat(points.entitiesOf(new Identity(null, "nadia.rahman@example.org")))
                .containsExactly("Office for River Basins");
        assertThat(points.serves(new Identity("B3C1-directory-id", null), "office for  River Basins"))
                .isTrue();
    }

    @Test
    void refusesAnotherEntitysFocalPoint() {
        assertThat(points.serves(new Identity("x", "tomas@example.org"), "Office for River Basins"))
                .isFalse();
    }

    @Test
    void takesNobodyForAFocalPointOfWhomTeamsTellsNothing() {
        assertThat(points.entitiesOf(new Identity(null, null))).isEmpty();
        assertThat(points.entitiesOf(new Identity("", ""))).isEmpty();
    }

    /// As the page of settings tells operators to write it.
    @Test
    void readsAnEntityWhoseNameHasBlanks() throws IOException {
        Matcher example = Pattern.compile("(?s)```yaml\n(dialogue:.*?focal-points.*?)```")
                .matcher(Files.readString(Path.of("src/docs/reference/settings.md")));
        assertThat(example.find()).isTrue();
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("example", new ByteArrayResource(example.group(1).getBytes(StandardCharsets.UTF_8)))
                .forEach(environment.getPropertySources()::addFirst);

        assertThat(Binder.get(environment)
                        .bindOrCreate("dialogue", FocalPoints.class)
                        .focalPoints())
                .isEqualTo(Map.of("Office for River Basins", List.of("nadia.rahman@example.org")));
    }
}
