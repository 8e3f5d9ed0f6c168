package org.leadershipdialogue.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Teams' limits on what a bot may ask for in one conversation; more is refused with the time to wait.
final class Rates {

    private static final List<Limit> SENDING = List.of(
            new Limit(7, Duration.ofSeconds(1)),
            new Limit(8, Duration.ofSeconds(2)),
            new Limit(60, Duration.ofSeconds(30)),
            new Limit(1800, Duration.ofHours(1)));
    private static final List<Limit> READING = List.of(
            new Limit(14, Duration.ofSeconds(1)),
            new Limit(16, Duration.ofSeconds(2)),
            new Limit(120, Duration.ofSeconds(30)),
            new Limit(3600, Duration.ofHours(1)));

    private final Clock clock;
    private final boolean on;
    private final Map<String, Deque<Instant>> admitted = new HashMap<>();

    Rates(Clock clock, boolean on) {
        this.clock = clock;
        this.on = on;
    }

    /// Admits one message, update or deletion.
    ///
    /// @throws Refusal 429 when it is one too many
    void sending(String conversation) {
        admit("send " + conversation, SENDING);
    }

    /// Admits one look at who is there.
    ///
    /// @throws Refusal 429 when it is one too many
    void reading(String conversation) {
        admit("read " + conversation, READING);
    }

    private synchronized void admit(String what, List<Limit> limits) {
        if (!on) {
            return;
        }
        Instant now = clock.instant();
        Deque<Instant> before = admitted.computeIfAbsent(what, key -> new ArrayDeque<>());
        before.removeIf(then -> !then.isAfter(now.minus(Duration.ofHours(1))));
        Duration wait = limits.stream()
                .map(limit -> limit.wait(before, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw Refusal.tooMany(wait);
        }
        before.add(now);
    }

    /// At most so many within any stretch of that length.
    private record Limit(int count, Duration within) {

        Duration wait(Deque<Instant> before, Instant now) {
            List<Instant> inside = before.stream()
                    .filter(then -> then.isAfter(now.minus(within)))
                    .toList();
            return inside.size() < count
                    ? Duration.ZERO
                    : Duration.between(now, inside.get(inside.size() - count).plus(within));
        }
    }
}
