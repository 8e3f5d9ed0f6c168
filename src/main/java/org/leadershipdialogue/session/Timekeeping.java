package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The clock of a session: it stands while paused and between two days.
///
/// @param started when the agenda was entered; null before
/// @param stoppedAt since when the clock stands; null while it runs
/// @param stood how long it stood before, in all
public record Timekeeping(
        @Nullable Instant started, @Nullable Instant stoppedAt, Duration stood) {

    static final Timekeeping NOT_STARTED = new Timekeeping(null, null, Duration.ZERO);

    /// How much of the session's time is used at `now`; never negative, whatever the clock of this machine did.
    public Duration used(Instant now) {
        if (started == null) {
            return Duration.ZERO;
        }
        Duration used =
                Duration.between(started, stoppedAt != null ? stoppedAt : now).minus(stood);
        return used.isNegative() ? Duration.ZERO : used;
    }

    /// How long the clock has been standing at `now`.
    Duration standing(Instant now) {
        Duration standing = stoppedAt == null ? Duration.ZERO : Duration.between(stoppedAt, now);
        return standing.isNegative() ? Duration.ZERO : standing;
    }

    Timekeeping startedAt(Instant now) {
        return started != null ? this : new Timekeeping(now, null, Duration.ZERO);
    }

    Timekeeping stopped(Instant now) {
        return started == null || stoppedAt != null ? this : new Timekeeping(started, now, stood);
    }

    Timekeeping resumed(Instant now) {
        if (stoppedAt == null) {
            return this;
        }
        return new Timekeeping(started, null, stood.plus(standing(now)));
    }
}
