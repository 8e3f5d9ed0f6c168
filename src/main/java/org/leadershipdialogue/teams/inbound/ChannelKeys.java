package org.leadershipdialogue.teams.inbound;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the channels' keys at hand: refreshed ahead of need, the last good set kept through an outage, and an
/// unknown key looked up at most once a minute however many strangers name one.
final class ChannelKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelKeys.class);
    private static final Duration STALE = Duration.ofHours(12);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    // With no key at all every caller is refused, so look sooner.
    private static final Duration WHILE_EMPTY = Duration.ofSeconds(5);

    /// Fetches the keys anew.
    interface Source {
        /// @throws IOException when they cannot be had, or are not what they should be
        KeyRing fetch() throws IOException, InterruptedException;
    }

    private final Source source;
    private final Clock clock;
    private final Executor background;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile KeyRing ring = KeyRing.EMPTY;
    private volatile Instant fetched = Instant.MIN;
    private volatile @Nullable Instant looked;

    ChannelKeys(Source source, Clock clock, Executor background) {
        this.source = source;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        refreshAhead();
        List<JWK> found = selector.select(ring.keys());
        if (found.isEmpty()) {
            lookAgain();
            found = selector.select(ring.keys());
        }
        return found;
    }

    boolean endorses(String keyId, String channel) {
        return ring.endorses(keyId, channel);
    }

    /// Fetches the keys before the first request needs them.
    void warm() {
        background.execute(this::lookAgain);
    }

    private void refreshAhead() {
        if (!ring.isEmpty() && clock.instant().isAfter(fetched.plus(STALE)) && mayLook()) {
            background.execute(this::lookAgain);
        }
    }

    private void lookAgain() {
        looking.lock();
        try {
            if (mayLook()) {
                looked = clock.instant();
                replaceRing();
            }
        } finally {
            looking.unlock();
        }
    }

    private boolean mayLook() {
        Instant last = looked;
        return last == null || !clock.instant().isBefore(last.plus(ring.isEmpty() ? WHILE_EMPTY : BETWEEN_LOOKS));
    }

    private void replaceRing() {
        try {
            ring = source.fetch();
            fetched = clock.instant();
        } catch (IOException unavailable) {
            LOG.warn(
                    "The channel keys cannot be fetched ({}); keeping the {} we have",
                    unavailable.getClass().getSimpleName(),
                    ring.keys().size());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
