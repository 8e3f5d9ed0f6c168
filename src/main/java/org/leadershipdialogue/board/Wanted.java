package org.leadershipdialogue.board;

import java.util.List;
import java.util.Map;

/// Says what each chat should show; implemented where the sessions are known.
public interface Wanted {

    /// The cards of a chat from top to bottom, as committed at this moment; empty for a chat nobody uses.
    ///
    /// Called often and from any thread; draws nothing.
    List<WantedCard> cards(String conversationId);

    /// For chats in use a number that changes with everything of weight in them, read for all at once: where it is the
    /// same as before, there is no need to look what is wanted. Chats may be missing.
    default Map<String, Long> stamps() {
        return Map.of();
    }
}
