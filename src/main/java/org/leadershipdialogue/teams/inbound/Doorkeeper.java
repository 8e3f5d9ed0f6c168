package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import java.util.List;

/// Lets requests in, in two steps: who speaks is judged before a byte of what they say is read.
interface Doorkeeper {

    /// Judges a request by its headers.
    ///
    /// @param authorization every `Authorization` header of the request
    /// @param remoteAddress the numeric address the request came from
    /// @return what must still hold of the activity
    /// @throws TurnedAway when anything at all is in doubt
    Entry knock(List<String> authorization, String remoteAddress);

    /// Whether it can tell friend from stranger; while it cannot, everybody is refused.
    default boolean isReady() {
        return true;
    }

    /// The second step.
    interface Entry {

        /// Returns when the activity is one that whoever knocked may bring.
        ///
        /// @throws TurnedAway when it is not
        void admit(Activity activity);
    }
}
