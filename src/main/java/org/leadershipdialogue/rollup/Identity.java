package org.leadershipdialogue.rollup;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How Teams vouches for somebody; nothing they typed.
///
/// @param directoryId in the directory of their organization; null for anonymous guests
/// @param email null where Teams tells none
public record Identity(
        @Nullable String directoryId, @Nullable String email) {

    /// Whether the settings mean this person when they write that.
    public boolean is(String configured) {
        String wanted = folded(configured);
        return !wanted.isEmpty()
                && Stream.of(directoryId, email)
                        .filter(Objects::nonNull)
                        .map(Identity::folded)
                        .anyMatch(wanted::equals);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
