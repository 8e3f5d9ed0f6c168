package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;

/// Lets an activity in, or turns it away before anything is done about it.
interface Doorkeeper {

    /// Returns when the activity is what it says it is.
    ///
    /// @param authorization the request's `Authorization` header
    /// @param remoteAddress the numeric address the request came from
    /// @throws TurnedAway when anything at all is in doubt
    void admit(@Nullable String authorization, String remoteAddress, Activity activity);
}
