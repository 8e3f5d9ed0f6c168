package org.leadershipdialogue.board;

import java.util.function.Supplier;
import org.leadershipdialogue.teams.OutgoingCard;

/// A card the chat should show.
///
/// @param key names the card for its whole life, in every action on it
/// @param revision changes whenever anybody's view of the card changes, so that a private change is a change too
/// @param priority how urgent the difference between posted and wanted is
/// @param drawing draws the base view; called only when the card is about to be sent, so that what is sent is never
/// older than the revision it is sent as
/// @param settled whether the card is left behind: it stays where it is and is never posted anew
public record WantedCard(
        String key, String revision, Priority priority, Supplier<OutgoingCard> drawing, boolean settled) {}
