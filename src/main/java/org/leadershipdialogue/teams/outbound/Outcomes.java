package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.restclient.RestException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Response;

/// Says honestly how a request ended, above all whether it may have been carried out.
final class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final int NO_STATUS = 0;

    private Outcomes() {}

    /// Waits for a request.
    ///
    /// @param activityId finds the message's id in the answer, which may be `null`
    static <T> Outcome of(Supplier<CompletableFuture<T>> request, Function<T, String> activityId) {
        try {
            return new Outcome.Sent(activityId.apply(request.get().join()));
        } catch (CompletionException failed) {
            return failure(failed.getCause() == null ? failed : failed.getCause());
        } catch (RuntimeException beforeSending) {
            LOG.error(
                    "A request to Teams could not be made: {}",
                    beforeSending.getClass().getName());
            return new Outcome.Refused(NO_STATUS);
        }
    }

    /// How a request ended that was answered.
    static Outcome of(Response<?> answer) {
        int status = answer.code();
        return switch (status) {
            case 403, 404 -> new Outcome.Gone(status);
            case 429 -> new Outcome.TooFast(retryAfter(answer));
            // Our credential is at fault, not the request: it waits until the operator, or Entra, has mended it.
            case 401, 412, 503 -> new Outcome.NotNow(status, retryAfter(answer));
            // Done, but the answer could not be read; or broken off somewhere behind the door, perhaps once it was
            // done.
            case 200, 201, 202, 500, 502, 504 -> new Outcome.Unknown(retryAfter(answer));
            default -> new Outcome.Refused(status);
        };
    }

    /// How a request ended that was not.
    static Outcome failure(Throwable failure) {
        if (failure instanceof RestException refused && refused.response() != null) {
            return of(refused.response());
        }
        if (wasWritten(failure)) {
            LOG.warn("A request to Teams was written and no answer came");
            return new Outcome.Unknown();
        }
        LOG.warn("Teams was not reached: {}", failure.getClass().getSimpleName());
        return new Outcome.NotNow(NO_STATUS);
    }

    /// A request whose time was up arrives wrapped.
    private static boolean wasWritten(@Nullable Throwable failure) {
        return failure instanceof AnswerLost || (failure != null && wasWritten(failure.getCause()));
    }

    private static Duration retryAfter(Response<?> answer) {
        return RetryAfter.in(answer.headers(), Instant.ofEpochMilli(answer.raw().receivedResponseAtMillis()));
    }
}
