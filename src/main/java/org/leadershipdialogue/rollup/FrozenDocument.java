package org.leadershipdialogue.rollup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/// What was handed in as one document, so that a hash says whether a character of it has changed.
record FrozenDocument(String text) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private record Content(
            EntityYear year, LocalDate submitted, String authority, String by, Instant recorded, List<Line> rows) {}

    private record Line(String unit, int sessions, int participants, int visitors, int personnel) {

        static Line of(Row row) {
            Turnout turnout = row.turnout();
            return new Line(
                    row.unit(), row.sessions(), turnout.participants(), turnout.visitors(), turnout.personnel());
        }

        Row row() {
            return new Row(unit, List.of(), sessions, new Turnout(participants, visitors, personnel));
        }
    }

    static FrozenDocument of(RollUp rollUp, LocalDate submitted, String authority, String by, Instant recorded) {
        List<Line> rows = rollUp.rows().stream().map(Line::of).toList();
        try {
            return new FrozenDocument(
                    JSON.writeValueAsString(new Content(rollUp.year(), submitted, authority, by, recorded, rows)));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256", e);
        }
    }

    /// What it says, and whether it still says what that hash was made of.
    Certification read(String hash) {
        try {
            Content content = JSON.readValue(text, Content.class);
            return new Certification(
                    content.submitted,
                    content.authority,
                    content.by,
                    content.recorded,
                    content.rows.stream().map(Line::row).toList(),
                    hash,
                    hash.equals(hash()));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
