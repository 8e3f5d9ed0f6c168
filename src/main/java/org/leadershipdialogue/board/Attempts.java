package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Remembers what failed and when it may be tried again: later each time, never all at once, at most every five
/// minutes.
///
/// Kept in memory: after a restart everything may be tried at once, within the budgets.
final class Attempts {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BETWEEN_COUNTERS = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private record Attempt(String revision, int failures, boolean refused, Instant again, Instant sent) {}

    private static final Attempt NONE = new Attempt("", 0, false, Instant.MIN, Instant.MIN);

    private final RandomGenerator random;
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();

    Attempts(RandomGenerator random) {
        this.random = random;
    }

    Instant again(Step step) {
        return of(step).again();
    }

    boolean refused(Step step) {
        return of(step).refused();
    }

    Instant countersAgain(Step step) {
        Instant sent = attempts.getOrDefault(step.name(), NONE).sent();
        return sent.equals(Instant.MIN) ? sent : sent.plus(BETWEEN_COUNTERS);
    }

    void sent(Step step, Instant now) {
        if (attempts.size() >= MOST_REMEMBERED) {
            attempts.clear();
        }
        attempts.put(step.name(), new Attempt(step.revision(), 0, false, Instant.MIN, now));
    }

    void failed(Step step, Instant now) {
        int failures = of(step).failures() + 1;
        Duration longest = FIRST.multipliedBy(1L << (Math.min(failures, 16) - 1));
        Duration most = longest.compareTo(LONGEST) < 0 ? longest : LONGEST;
        // Between half and the whole, so that many chats do not come back in one moment.
        Duration delay = Duration.ofMillis(most.toMillis() / 2 + random.nextLong(most.toMillis() / 2 + 1));
        put(step, new Attempt(step.revision(), failures, false, now.plus(delay), sentBefore(step)));
    }

    /// Teams will not have this: others may go first, and it is tried again rarely in case the fault was ours to mend.
    void refused(Step step, Instant now) {
        put(step, new Attempt(step.revision(), 0, true, now.plus(LONGEST), sentBefore(step)));
    }

    private void put(Step step, Attempt attempt) {
        attempts.put(step.name(), attempt);
    }

    private Instant sentBefore(Step step) {
        return attempts.getOrDefault(step.name(), NONE).sent();
    }

    private Attempt of(Step step) {
        Attempt attempt = attempts.getOrDefault(step.name(), NONE);
        return attempt.revision().equals(step.revision()) ? attempt : NONE;
    }
}
