package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one token for Teams: fetched once for all who wait, renewed ahead of its end, used to its end while Entra is
/// down.
final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final TokenRequestContext CONNECTOR =
            new TokenRequestContext().addScopes("https://api.botframework.com/.default");
    private static final Pattern ENTRA_CODE = Pattern.compile("AADSTS\\d+");

    private static final Duration AHEAD = Duration.ofMinutes(15);
    // A token must outlive the request it travels with.
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);
    // Whoever hands out tokens may hand out the same one for a while, or none.
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Kept(String token, Instant fetched, Instant end) {}

    private final Supplier<TokenCredential> credentials;
    private final Clock clock;
    private final Executor threads;
    private @Nullable Kept kept;
    private @Nullable FutureTask<Kept> running;
    private Instant notBefore = Instant.MIN;

    /// @param credentials a new one for each fetch: one used before answers with what it remembers
    Tokens(Supplier<TokenCredential> credentials, Clock clock, Executor threads) {
        this.credentials = credentials;
        this.clock = clock;
        this.threads = threads;
    }

    /// A token that is good for a request now.
    ///
    /// @throws IOException when there is none and none is to be had
    String token() throws IOException {
        Kept present = present();
        Instant now = clock.instant();
        if (present == null || !now.isBefore(present.end().minus(ON_ITS_WAY))) {
            return await(fetch());
        }
        if (!now.isBefore(present.end().minus(AHEAD))) {
            fetch();
        }
        return present.token();
    }

    /// Another token for one that Teams refused; empty when there is none, or the refused one is fresh itself.
    Optional<String> insteadOf(String refused) {
        Kept present = present();
        if (present != null && !present.token().equals(refused)) {
            return Optional.of(present.token());
        }
        if (present != null && clock.instant().isBefore(present.fetched().plus(FRESH))) {
            return Optional.empty();
        }
        try {
            return Optional.of(await(fetch())).filter(token -> !token.equals(refused));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private synchronized @Nullable Kept present() {
        return kept;
    }

    /// The fetch under way, or a new one; empty shortly after the last one.
    private synchronized Optional<FutureTask<Kept>> fetch() {
        if (running != null || clock.instant().isBefore(notBefore)) {
            return Optional.ofNullable(running);
        }
        FutureTask<Kept> task = new FutureTask<>(this::fetched);
        running = task;
        threads.execute(task);
        return Optional.of(task);
    }

    private static String await(Optional<FutureTask<Kept>> fetch) throws IOException {
        try {
            return fetch.orElseThrow(() -> new IOException("no token was to be had a moment ago"))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .token();
        } catch (ExecutionException | TimeoutException unavailable) {
            throw new IOException("no token", unavailable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("no token", interrupted);
        }
    }

    private Kept fetched() {
        try {
            AccessToken token = credentials.get().getTokenSync(CONNECTOR);
            Kept fresh = new Kept(
                    token.getToken(), clock.instant(), token.getExpiresAt().toInstant());
            ended(fresh);
            return fresh;
        } catch (RuntimeException unavailable) {
            LOG.warn("Entra gave no token: {}", reason(unavailable));
            ended(present());
            throw unavailable;
        }
    }

    private synchronized void ended(@Nullable Kept last) {
        kept = last;
        running = null;
        notBefore = clock.instant().plus(BETWEEN_FETCHES);
    }

    /// Entra's code, which says what is wrong, or what lies at the bottom; Entra's sentences are long and name
    /// accounts.
    private static String reason(Throwable failure) {
        Matcher code = ENTRA_CODE.matcher(Objects.toString(failure.getMessage(), ""));
        if (code.find()) {
            return code.group();
        }
        Throwable cause = failure.getCause();
        return cause == null ? failure.getClass().getSimpleName() : reason(cause);
    }
}
