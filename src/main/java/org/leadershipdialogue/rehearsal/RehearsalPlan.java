package org.leadershipdialogue.rehearsal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells the rehearsal page how a conversation's session stands against its plan.
public interface RehearsalPlan {

    /// The plan in that language; null while there is no session.
    @Nullable
    Plan of(String conversationId, Locale language);
}
