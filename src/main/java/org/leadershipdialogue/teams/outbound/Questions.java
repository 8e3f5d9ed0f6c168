package org.leadershipdialogue.teams.outbound;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;

/// Asks Teams what changes nothing there, and asks again where the answer got lost or Teams was busy.
///
/// Somebody waits for a form meanwhile, so an answer that does not come soon is none.
final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final Duration BETWEEN = Duration.ofMillis(150);
    private static final int TRIES = 3;
    private static final Set<Integer> BUSY = Set.of(412, 429, 500, 502, 503, 504);

    private Questions() {}

    /// What Teams told; empty when it did not, or told something of another shape.
    static <T> Optional<T> answer(Call<T> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = Duration.ZERO;
        for (int tries = 0; tries < TRIES && waited(pause, end); tries++) {
            pause = BETWEEN;
            Call<T> once = question.clone();
            once.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            try {
                Response<T> response = once.execute();
                if (!BUSY.contains(response.code())) {
                    return Optional.ofNullable(response.body());
                }
                pause = pauseAfter(response);
            } catch (IOException lost) {
                LOG.debug("A question to Teams got lost: {}", lost.getClass().getSimpleName());
            } catch (RuntimeException misunderstood) {
                break;
            }
        }
        LOG.warn("Teams did not answer a question");
        return Optional.empty();
    }

    /// @return whether there is still time to ask
    private static boolean waited(Duration pause, long end) {
        if (System.nanoTime() + pause.toNanos() >= end) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration pauseAfter(Response<?> busy) {
        Duration wish =
                RetryAfter.in(busy.headers(), Instant.ofEpochMilli(busy.raw().receivedResponseAtMillis()));
        return wish.compareTo(BETWEEN) > 0 ? wish : BETWEEN;
    }
}
