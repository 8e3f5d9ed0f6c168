package org.leadershipdialogue.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What Teams lets one bot do, counted to the millisecond.
///
/// Source: "Optimize your bot with rate limiting in Teams"; and 50 requests a second for an app in a tenant.
final class RateLimits {

    private record Limit(int most, Duration within) {}

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
    private static final List<Limit> TENANT = List.of(new Limit(50, Duration.ofSeconds(1)));

    private final Clock clock;
    private final Map<String, List<Instant>> seen = new HashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /// Whether one more message, edit or deletion may go to a chat now.
    boolean allowsSending(String chat) {
        return allows("send " + chat, SENDING);
    }

    /// Whether the roster of a chat may be read once more now.
    boolean allowsReading(String chat) {
        return allows("read " + chat, READING);
    }

    /// Whether the tenant takes one more request of any kind now.
    boolean allowsAnything() {
        return allows("tenant", TENANT);
    }

    private synchronized boolean allows(String what, List<Limit> limits) {
        Instant now = clock.instant();
        List<Instant> before = seen.computeIfAbsent(what, key -> new ArrayList<>());
        boolean allowed = limits.stream()
                .allMatch(limit -> before.stream()
                                .filter(then -> then.isAfter(now.minus(limit.within())))
                                .count()
                        < limit.most());
        if (allowed) {
            before.add(now);
        }
        return allowed;
    }
}
