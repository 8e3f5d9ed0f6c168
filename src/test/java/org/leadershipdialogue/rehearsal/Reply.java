package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of something somebody did.
///
/// @param notice a line for that person alone; null when there was none
/// @param error why it was not done; null when it was
/// @param form the form that is shown next; empty when none is
/// @param card the card it was done on as that person saw it right afterwards, before the chat could go on; empty where
///     it is not there
public record Reply(@Nullable String notice, @Nullable String error, Optional<SeenForm> form, Optional<SeenCard> card) {

    /// What the card said right afterwards.
    public String text() {
        return card.orElseThrow(() -> new AssertionError("The card is gone")).text();
    }

    static Reply of(JsonNode answer, Seat seat, String message) {
        return new Reply(
                Json.textIn(answer, "notice"),
                Json.textIn(answer, "error"),
                answer.has("dialog")
                        ? Optional.of(new SeenForm(seat, message, answer.path("dialog")))
                        : Optional.empty(),
                seat.cardAt(message));
    }
}
