package org.leadershipdialogue.teams.outbound;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// How long a peer asks us to wait: a number of seconds, or the date it hopes to be back.
final class RetryAfter {

    // Longer is a mistake, or as good as an outage; then asking once an hour does no harm.
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /// @param received when the answer came, by our clock
    /// @return zero when it does not say, or says what nobody understands
    static Duration in(Headers headers, Instant received) {
        String wish = headers.get("Retry-After");
        Duration wait = wish == null ? Duration.ZERO : wait(wish.strip(), headers, received);
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static Duration wait(String wish, Headers headers, Instant received) {
        if (wish.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(wish));
        }
        Instant back = headers.getInstant("Retry-After");
        // The peer's own clock is the one it reckons by.
        return back == null ? Duration.ZERO : Duration.between(now(headers.getInstant("Date"), received), back);
    }

    private static Instant now(@Nullable Instant theirs, Instant ours) {
        return theirs == null ? ours : theirs;
    }
}
