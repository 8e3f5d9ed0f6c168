package org.leadershipdialogue.board;

import java.time.Instant;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.OutgoingCard;

/// A card the chat should show.
///
/// @param key names the card for its whole life, in every action on it
/// @param revision changes whenever anybody's view of the card changes, so that a private change is a change too
/// @param priority how urgent the difference between posted and wanted is
/// @param moved when the session last moved on; [Instant#MIN] where nothing moves
/// @param drawing draws the base view; called only when the card is about to be sent, so that what is sent is never
/// older than the revision it is sent as
/// @param settled whether the card is left behind: it stays where it is and is never posted anew
public record WantedCard(
        String key,
        String revision,
        Priority priority,
        Instant moved,
        Supplier<OutgoingCard> drawing,
        boolean settled) {

    /// A card of what does not move.
    public WantedCard(String key, String revision, Priority priority, Supplier<OutgoingCard> drawing, boolean settled) {
        this(key, revision, priority, Instant.MIN, drawing, settled);
    }

    /// How urgent it is to change what was sent at a moment: a move that had to wait is no matter of numbers, however
    /// long ago it was.
    Priority over(Instant sent) {
        return priority == Priority.COUNTER && sent.isBefore(moved) ? Priority.MOVE : priority;
    }
}
