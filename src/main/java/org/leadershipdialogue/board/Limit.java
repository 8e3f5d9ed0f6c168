package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.List;

/// At most `most` requests within any span of length `within`.
///
/// Source: "Optimize your bot with rate limiting in Teams" of Microsoft Learn.
record Limit(int most, Duration within) {

    /// Posts, updates and deletions in one chat.
    static final List<Limit> CHAT = List.of(
            new Limit(7, Duration.ofSeconds(1)),
            new Limit(8, Duration.ofSeconds(2)),
            new Limit(60, Duration.ofSeconds(30)),
            new Limit(1800, Duration.ofHours(1)));

    /// Questions about the people in one chat.
    static final List<Limit> ROSTER = List.of(
            new Limit(14, Duration.ofSeconds(1)),
            new Limit(16, Duration.ofSeconds(2)),
            new Limit(120, Duration.ofSeconds(30)),
            new Limit(3600, Duration.ofHours(1)));

    /// Everything one app asks of one tenant.
    static final List<Limit> TENANT = List.of(new Limit(50, Duration.ofSeconds(1)));
}
