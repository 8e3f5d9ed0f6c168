package org.leadershipdialogue.storage;

import java.time.Instant;
import java.util.Optional;

/// Does what one kind of timer was set for. Any bean of this type is found by itself.
public interface TimerHandler {

    /// Names the kind for good: it stands in the database. Lower-case words with hyphens.
    String kind();

    /// Called when it is time, in no transaction. When it throws, the type alone is logged, and it is called
    /// again: after ten seconds, then twenty, up to an hour.
    ///
    /// @param about what the timer was set about
    /// @return when it is to ring again; empty if that was all
    Optional<Instant> ring(String about);
}
