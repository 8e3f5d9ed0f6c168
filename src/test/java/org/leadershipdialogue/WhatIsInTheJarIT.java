package org.leadershipdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// The packaged jar says what it is made of, and under which licences.
class WhatIsInTheJarIT {

    private static final Path JAR = Path.of("target", "leadership-dialogue.jar");

    @Test
    void namesItsLibrariesAndTheirLicences() throws IOException {
        assertThat(text("META-INF/sbom/application.cdx.json"))
                .contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.postgresql/postgresql@")
                .doesNotContain("\"timestamp\"");
        assertThat(text("META-INF/THIRD-PARTY.txt"))
                .contains("org.postgresql:postgresql:")
                .doesNotContain("Unknown license");
        assertThat(text("BOOT-INF/classes/static/licences.md")).contains("adaptivecards");
    }

    private static String text(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            ZipEntry found = jar.getEntry(entry);
            assertThat(found).as(entry).isNotNull();
            try (InputStream bytes = jar.getInputStream(found)) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
