package org.leadershipdialogue.bot.chat;

import java.util.Optional;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;

/// A card in the chat the bot has with whoever leads a session, once that is closed. In `@Order` as they are posted.
interface PersonalView {

    /// What the card's key says it shows.
    String place();

    /// Whether there is something to show.
    boolean isWanted(Session session);

    /// The card as this looker sees it now.
    AdaptiveCard draw(Session session, Edition guide, Looker looker);

    /// The card's key, if there is something to show.
    default Optional<CardKey> key(Session session) {
        return isWanted(session) ? Optional.of(new CardKey(session.id(), place())) : Optional.empty();
    }
}
