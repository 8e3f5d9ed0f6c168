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
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the channels' keys at hand: refreshed ahead of need, the last good set kept through an outage, and an
/// unknown key looked up at most once a minute however many strangers name one.
///
/// One look at a time, in the background; whoever needs its outcome waits a little and then does without.
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
    private final Duration patience;
    private volatile KeyRing ring = KeyRing.EMPTY;
    private volatile Instant fetched = Instant.MIN;
    private @Nullable Instant looked;
    private volatile FutureTask<Void> look = new FutureTask<>(() -> {}, null);

    /// @param patience how long a caller waits for a look that is under way
    ChannelKeys(Source source, Clock clock, Executor background, Duration patience) {
        this.source = source;
        this.clock = clock;
        this.background = background;
        this.patience = patience;
        look.run();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        Set<String> named = selector.getMatcher().getKeyIDs();
        if (named == null || named.stream().allMatch(id -> id == null || id.isEmpty())) {
            // It would match every key, and look for one that was never named.
            return List.of();
        }
        if (clock.instant().isAfter(fetched.plus(STALE))) {
            look();
        }
        List<JWK> found = selector.select(ring.keys());
        if (found.isEmpty()) {
            look();
            await();
            found = selector.select(ring.keys());
        }
        return found;
    }

    boolean endorses(String keyId, String channel) {
        return ring.endorses(keyId, channel);
    }

    boolean isEmpty() {
        return ring.isEmpty();
    }

    /// Begins a look, unless one is under way or it is too early for another.
    synchronized void look() {
        if (look.isDone() && mayLook()) {
            looked = clock.instant();
            look = new FutureTask<>(this::replaceRing, null);
            background.execute(look);
        }
    }

    private boolean mayLook() {
        // Either way from now: a clock set back must not end all looking.
        return looked == null
                || Duration.between(looked, clock.instant())
                                .abs()
                                .compareTo(ring.isEmpty() ? WHILE_EMPTY : BETWEEN_LOOKS)
                        >= 0;
    }

    private void await() {
        try {
            look.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException without) {
            LOG.debug("Went on without the channel keys' look");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void replaceRing() {
        try {
            ring = source.fetch();
            fetched = clock.instant();
        } catch (IOException | RuntimeException unavailable) {
            LOG.warn(
                    "The channel keys cannot be fetched ({}); keeping the {} we have",
                    unavailable.getClass().getSimpleName(),
                    ring.keys().size());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
