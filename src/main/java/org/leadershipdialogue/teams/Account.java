package org.leadershipdialogue.teams;

import org.jspecify.annotations.Nullable;

/// Somebody as Teams names them in an activity or a roster.
///
/// @param id Teams' `from.id`, the key of a person everywhere in this project
/// @param name what they call themselves; data, possibly hostile, possibly empty
/// @param aadObjectId their directory id; `null` for anonymous guests
public record Account(String id, String name, @Nullable String aadObjectId) {}
