package org.leadershipdialogue.rehearsal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Waits for what is bound to happen, for a while and no longer.
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(25);

    private Patience() {}

    /// @param complaint what to say when it did not happen
    public static <T> T until(Supplier<Optional<T>> happens, Supplier<String> complaint) {
        return until(BETWEEN, happens, complaint);
    }

    /// @param between how long to wait between two looks
    static <T> T until(Duration between, Supplier<Optional<T>> happens, Supplier<String> complaint) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = happens.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(between.toNanos());
        }
        throw new AssertionError(complaint.get());
    }
}
