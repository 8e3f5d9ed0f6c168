package org.leadershipdialogue.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What one chat shows as far as the database knows.
///
/// @param cards by key
/// @param intents posts that began and have not ended, by key
/// @param strays messages that are second copies
record Posted(Map<String, Card> cards, Map<String, Intent> intents, List<String> strays) {

    /// A card that is in the chat.
    ///
    /// @param sent when it was last posted or updated
    /// @param takenAway whether somebody deleted its message
    record Card(String key, String activityId, String revision, Instant sent, boolean takenAway) {}

    /// A post whose end nobody knows, since when; the beginning of time while it is under way.
    record Intent(String key, Instant unknownSince) {
        boolean isUnderWay() {
            return unknownSince.equals(Instant.EPOCH);
        }
    }
}
