package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Remembers what failed and when it may be tried again: later each time, never all at once, at most every five
/// minutes, and not for ever.
///
/// Kept in memory: after a restart, or once the card has changed, everything may be tried at once, within the budgets.
final class Attempts {

    /// What is tried no more.
    static final Instant NEVER = Instant.MAX;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    // Some twelve hours of a Teams that is down.
    private static final int MOST_FAILURES = 200;
    // What Teams will not have now it will hardly ever have; the fault may be one of theirs all the same.
    private static final int MOST_REFUSALS = 4;
    private static final int MOST_REMEMBERED = 10_000;

    private record Attempt(String revision, int failures, int refusals, Instant again) {}

    private static final Attempt NONE = new Attempt("", 0, 0, Instant.MIN);

    private final RandomGenerator random;
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();

    Attempts(RandomGenerator random) {
        this.random = random;
    }

    Instant again(Step step) {
        return of(step).again();
    }

    /// Whether others may go first.
    boolean refused(Step step) {
        Attempt attempt = of(step);
        return attempt.refusals() > 0 || attempt.again().equals(NEVER);
    }

    void sent(Step step) {
        attempts.remove(step.name());
    }

    void failed(Step step, Instant now) {
        Attempt last = of(step);
        int failures = last.failures() + 1;
        Instant again = failures < MOST_FAILURES ? now.plus(patience(failures)) : NEVER;
        put(step, new Attempt(step.revision(), failures, last.refusals(), again));
    }

    /// Teams will not have this: others may go first, and it is tried again a few times in case the fault was not ours.
    void refused(Step step, Instant now) {
        Attempt last = of(step);
        int refusals = last.refusals() + 1;
        Instant again = refusals < MOST_REFUSALS ? now.plus(LONGEST) : NEVER;
        put(step, new Attempt(step.revision(), last.failures(), refusals, again));
    }

    /// Twice as long after each failure, then between half and the whole of it, so that many chats do not come back in
    /// one moment.
    private Duration patience(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << (Math.min(failures, 16) - 1));
        long most = Math.min(doubled.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }

    private void put(Step step, Attempt attempt) {
        if (attempts.size() >= MOST_REMEMBERED) {
            attempts.clear();
        }
        attempts.put(step.name(), attempt);
    }

    private Attempt of(Step step) {
        Attempt attempt = attempts.getOrDefault(step.name(), NONE);
        return attempt.revision().equals(step.revision()) ? attempt : NONE;
    }
}
