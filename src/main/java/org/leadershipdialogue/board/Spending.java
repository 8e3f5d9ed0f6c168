package org.leadershipdialogue.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The requests of late that count against a set of limits, and the silence Teams asked for; in epoch milliseconds.
///
/// Kept in the database as text, so it stays short: what is older than half a minute is counted by half minutes, each
/// as if all its requests had gone at its last one.
///
/// @param silentUntil when Teams will listen again
/// @param spent oldest first
record Spending(long silentUntil, List<Spent> spent) {

    /// So many requests, the last of them then.
    record Spent(long moment, int count) {}

    private static final long COARSE = 30_000;
    // Requests do not all travel equally fast, and Teams counts them as they arrive.
    private static final long ON_THEIR_WAY = 100;

    /// The form it has in the database; an empty text is nothing spent.
    static Spending parse(String text) {
        if (text.isEmpty()) {
            return new Spending(0, List.of());
        }
        String[] parts = text.split(",", -1);
        List<Spent> spent = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("\\*", 2))
                .map(pair -> new Spent(Long.parseLong(pair[0]), pair.length < 2 ? 1 : Integer.parseInt(pair[1])))
                .toList();
        return new Spending(Long.parseLong(parts[0]), spent);
    }

    String text() {
        String requests = spent.stream()
                .map(one -> one.count() == 1 ? "," + one.moment() : "," + one.moment() + "*" + one.count())
                .collect(Collectors.joining());
        return silentUntil + requests;
    }

    /// The first moment another request may go; a past moment means at once.
    ///
    /// @param share only one part in so many of each limit may be used
    long freeAt(List<Limit> limits, int share) {
        return limits.stream()
                .mapToLong(limit -> roomAt(limit, Math.max(1, limit.most() / share)))
                .reduce(silentUntil, Math::max);
    }

    private long roomAt(Limit limit, int most) {
        int count = 0;
        for (Spent one : spent.reversed()) {
            count += one.count();
            if (count >= most) {
                return one.moment() + limit.within().toMillis() + ON_THEIR_WAY;
            }
        }
        return 0;
    }

    /// One more request; what no limit counts any longer is left out.
    Spending plus(long now, List<Limit> limits) {
        long longest = limits.getLast().within().toMillis() + ON_THEIR_WAY;
        List<Spent> kept = new ArrayList<>();
        for (Spent one : spent) {
            if (one.moment() + longest > now) {
                add(one, now, kept);
            }
        }
        // A clock that was set back must not undo the order.
        kept.add(new Spent(spent.isEmpty() ? now : Math.max(now, spent.getLast().moment()), 1));
        return new Spending(silentUntil, List.copyOf(kept));
    }

    private static void add(Spent one, long now, List<Spent> kept) {
        boolean old = one.moment() + COARSE + ON_THEIR_WAY <= now;
        if (old && !kept.isEmpty() && kept.getLast().moment() / COARSE == one.moment() / COARSE) {
            Spent earlier = kept.removeLast();
            kept.add(new Spent(one.moment(), earlier.count() + one.count()));
        } else {
            kept.add(one);
        }
    }

    Spending silentUntil(long moment) {
        return new Spending(Math.max(silentUntil, moment), spent);
    }
}
