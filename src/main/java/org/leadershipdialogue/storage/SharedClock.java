package org.leadershipdialogue.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/// The one time of all nodes over one server: each node's own clock, set right by the server's.
///
/// Between two looks, and while the server is away, it runs as the node's own does.
final class SharedClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(SharedClock.class);
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(5);

    private final Clock own;
    private final Supplier<Instant> server;
    private volatile Duration ahead = Duration.ZERO;

    /// @param server asks the server what time it is
    SharedClock(Clock own, Supplier<Instant> server) {
        this.own = own;
        this.server = server;
        compare();
    }

    /// Looks what time it is at the server. Nobody knows when on its way the answer was true, so a difference no longer
    /// than the way is none.
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void compare() {
        try {
            Instant asked = own.instant();
            Instant told = server.get();
            Duration way = Duration.between(asked, own.instant());
            Duration found = Duration.between(asked.plus(way.dividedBy(2)), told);
            if (found.minus(ahead).abs().compareTo(way) > 0) {
                set(found);
            }
        } catch (DataAccessException away) {
            // It was right half a minute ago.
        }
    }

    private void set(Duration found) {
        if (found.minus(ahead).abs().compareTo(WORTH_A_WORD) > 0) {
            LOG.warn("The database's clock is ahead of this machine's by {}; the database's counts", found);
        }
        ahead = found;
    }

    @Override
    public Instant instant() {
        return own.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everything here goes by UTC");
    }
}
