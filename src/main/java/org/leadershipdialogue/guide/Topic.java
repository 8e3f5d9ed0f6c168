package org.leadershipdialogue.guide;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One card of the introduction: a short body for all, a script for the leader.
///
/// @param id stable name, e.g. `how-we-talk`
/// @param heading at most 90 characters
/// @param shortTitle what the button before it says after "Next:", at most 24 characters
/// @param blocks the body, read from top to bottom
/// @param footnote one quiet line at the end; null if none
/// @param script what the leader says, in short paragraphs to read or put into own words
/// @param invites what the room can do on this card
/// @param slides null if none
public record Topic(
        String id,
        String heading,
        String shortTitle,
        List<Block> blocks,
        @Nullable String footnote,
        List<String> script,
        Set<Invitation> invites,
        @Nullable Slides slides) {

    public Topic {
        blocks = List.copyOf(blocks);
        script = List.copyOf(script);
        invites = invites.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(invites));
    }

    /// What a card of the introduction can invite to, beside reading.
    public enum Invitation {
        /// The group adds a rule of its own.
        OWN_RULE,
        /// Whoever wants to looks up where to turn.
        WHERE_TO_TURN
    }

    /// A passage of a card: paragraphs, then a list, then where it comes from.
    ///
    /// @param heading null if the passage needs none
    /// @param items the list; empty if there is none
    /// @param numbered whether the items count from 1
    /// @param reference the rule it rests on, by number; null if none
    /// @param link where to read it in full; null if the Guide gives none
    public record Block(
            String id,
            @Nullable String heading,
            List<String> paragraphs,
            List<Statement> items,
            boolean numbered,
            @Nullable String reference,
            @Nullable Link link) {

        public Block {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }
    }
}
