package org.leadershipdialogue.guide;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A document worth reading.
///
/// @param title as it is cited
/// @param address where it is; null where the Guide gives no address
/// @param note where else to find it; null if nothing to say
public record Reading(
        String id,
        String title,
        @Nullable URI address,
        @Nullable String note) {}
