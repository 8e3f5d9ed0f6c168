package org.leadershipdialogue.guide;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a scenario tells: prose, a script of several voices, or a film with its text.
///
/// @param paragraphs the whole story to read, or for a script or film a summary to read instead
/// @param parts the voices of a script or film; empty for prose
/// @param lines what the voices say, in order; empty for prose
/// @param video null unless the scenario is a film
/// @param origin where the story comes from, one quiet line
/// @param note what the Guide leaves open about it; null if nothing
public record Story(
        List<String> paragraphs,
        List<Part> parts,
        List<Line> lines,
        @Nullable Video video,
        String origin,
        @Nullable String note) {

    public Story {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    /// Whether it is a film that somebody has set up here.
    public boolean plays() {
        return video != null && video.address() != null;
    }

    /// A voice somebody can lend.
    ///
    /// @param role who it is, as the card names it
    public record Part(String id, String role) {}

    /// What one voice says at once.
    ///
    /// @param part id of the part
    /// @param direction how it is said, or what is seen; null if nothing
    public record Line(String part, @Nullable String direction, String text) {}

    /// The film of a scenario.
    ///
    /// @param address where it plays; null while nobody has configured it
    /// @param minutes how long it runs; null if unknown
    /// @param megabytes how large it is to load; null if unknown
    public record Video(
            @Nullable URI address,
            @Nullable Integer minutes,
            @Nullable Integer megabytes) {}
}
