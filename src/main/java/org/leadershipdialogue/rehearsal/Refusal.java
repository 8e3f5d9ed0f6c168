package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the rehearsal does not accept, in the words of Teams' connector.
final class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable Duration retryAfter;

    private Refusal(int status, String code, String message, @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refusal malformed(String message) {
        return new Refusal(400, "BadSyntax", message, null);
    }

    static Refusal forbidden(String message) {
        return new Refusal(403, "Forbidden", message, null);
    }

    static Refusal unknown(String what) {
        return new Refusal(404, "NotFound", "There is no such " + what + ".", null);
    }

    static Refusal tooBig() {
        return new Refusal(413, "MessageSizeTooBig", "Message size too large.", null);
    }

    static Refusal tooMany(Duration retryAfter) {
        return new Refusal(429, "TooManyRequests", "Too many requests.", retryAfter);
    }

    static Refusal down() {
        return new Refusal(503, "ServiceUnavailable", "The service is unavailable.", null);
    }

    int status() {
        return status;
    }

    /// How long to wait before trying again; null when that is not said.
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    ObjectNode json() {
        return Json.object().set("error", Json.object().put("code", code).put("message", getMessage()));
    }
}
