package org.leadershipdialogue.answers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Person;

/// A question nobody in the room could answer, on its way to the Ethics Office.
///
/// @param id random
/// @param text as it was written, control characters apart; to be escaped wherever it is shown
/// @param asker who asked, if they want an answer to themselves, until it has come; null otherwise: nobody knows
/// @param answered whether the answer has come
public record Parked(String id, String text, @Nullable Person asker, boolean answered) {

    /// Whether it is the same question by the same person, or by nobody: sent twice, it is asked once.
    boolean asksTheSame(Parked other) {
        return text.equals(other.text) && Objects.equals(asker, other.asker);
    }
}
