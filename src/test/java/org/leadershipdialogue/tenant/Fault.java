package org.leadershipdialogue.tenant;

import java.time.Duration;

/// What goes wrong with one request of the bot.
sealed interface Fault {

    /// Nothing.
    record None() implements Fault {}

    /// It is not carried out, and said so.
    ///
    /// @param retryAfter zero where Teams does not say
    record Refused(int status, Duration retryAfter) implements Fault {}

    /// It is carried out, and the connection breaks before the answer.
    record Lost() implements Fault {}

    /// It is carried out after a while.
    record Slow(Duration delay) implements Fault {}
}
