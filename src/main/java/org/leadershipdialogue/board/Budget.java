package org.leadershipdialogue.board;

import java.time.Instant;
import org.leadershipdialogue.teams.ConversationRef;

/// What Teams lets one app send: to one chat, and to one tenant.
interface Budget {

    /// The first moment a request to the chat may go; a past moment means at once.
    Instant freeAt(ConversationRef chat, Priority priority);

    /// A request is going out now.
    void spend(ConversationRef chat);

    /// Teams asked for silence until then (`Retry-After`).
    void pause(ConversationRef chat, Instant until);
}
