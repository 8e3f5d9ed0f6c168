package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of something somebody did.
///
/// @param notice a line for that person alone; null when there was none
/// @param error why it was not done; null when it was
/// @param form the form that is shown next; empty when none is
public record Reply(@Nullable String notice, @Nullable String error, Optional<SeenForm> form) {

    static Reply of(JsonNode answer, Seat seat, String message) {
        return new Reply(
                Json.textIn(answer, "notice"),
                Json.textIn(answer, "error"),
                answer.has("dialog")
                        ? Optional.of(new SeenForm(seat, message, answer.path("dialog")))
                        : Optional.empty());
    }
}
