package org.leadershipdialogue.board;

import java.util.List;

/// Says what each chat should show; implemented where the sessions are known.
public interface Wanted {

    /// The cards of a chat from top to bottom, as committed at this moment; empty for a chat nobody uses.
    ///
    /// Called often and from any thread; draws nothing.
    List<WantedCard> cards(String conversationId);
}
