package org.leadershipdialogue.guide;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where people turn with what does not belong into the room, and what a leader does when somebody is upset.
///
/// @param places whom to turn to, the nearest first
/// @param reporting where misconduct is reported
/// @param contact who answers questions about the Dialogue itself
/// @param readings guides worth keeping, e.g. The Roadmap
/// @param upset the moves for when somebody is upset, in order
/// @param upsetReading what to read before the talk afterwards
public record Support(
        List<Place> places,
        Place reporting,
        Place contact,
        List<Reading> readings,
        List<Statement> upset,
        String upsetReading) {

    public Support {
        places = List.copyOf(places);
        readings = List.copyOf(readings);
        upset = List.copyOf(upset);
    }

    /// Somebody to turn to.
    ///
    /// @param offers what they do, in a few words
    /// @param address web page; null if there is none for all
    /// @param email null if none
    /// @param phone null if none
    /// @param otherwise the way for those outside un.org; null if the same
    public record Place(
            String id,
            String name,
            String offers,
            @Nullable URI address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String otherwise) {}
}
