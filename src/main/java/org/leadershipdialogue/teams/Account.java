package org.leadershipdialogue.teams;

import org.jspecify.annotations.Nullable;

/// Somebody as Teams names them in an activity or a roster.
///
/// @param id Teams' `from.id`, the key of a person everywhere in this project
/// @param name what they call themselves; data, possibly hostile, possibly empty
/// @param aadObjectId their directory id; `null` for anonymous guests
/// @param email as a roster tells it; `null` in activities, and where Teams tells none
public record Account(
        String id,
        String name,
        @Nullable String aadObjectId,
        @Nullable String email) {

    /// Somebody of whom no e-mail address is known.
    public Account(String id, String name, @Nullable String aadObjectId) {
        this(id, name, aadObjectId, null);
    }
}
