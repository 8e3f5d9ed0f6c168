package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The requests of late that count against a set of limits, oldest first.
final class Spending {

    /// At most `most` requests within any span of length `within`.
    record Limit(int most, Duration within) {}

    private final List<Limit> limits;
    private final Duration longest;
    private final List<Instant> spent = new ArrayList<>();
    private Instant silentUntil = Instant.MIN;

    Spending(List<Limit> limits) {
        this.limits = limits;
        longest = limits.stream()
                .map(Limit::within)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// @param share only one part in so many of each limit may be used
    synchronized Instant freeAt(int share) {
        Instant free = silentUntil;
        for (Limit limit : limits) {
            int most = Math.max(1, limit.most() / share);
            if (spent.size() >= most) {
                Instant room = spent.get(spent.size() - most).plus(limit.within());
                free = room.isAfter(free) ? room : free;
            }
        }
        return free;
    }

    synchronized void spend(Instant now) {
        spent.add(now);
        Instant past = now.minus(longest);
        spent.removeIf(moment -> moment.isBefore(past));
    }

    synchronized void pause(Instant until) {
        silentUntil = until.isAfter(silentUntil) ? until : silentUntil;
    }

    synchronized boolean isOver(Instant now) {
        return silentUntil.isBefore(now)
                && (spent.isEmpty() || spent.getLast().plus(longest).isBefore(now));
    }
}
