package org.leadershipdialogue.bot.chat;

import java.util.Set;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.session.Stop;

/// Gathers what a kind of card shows and draws it.
interface StopView {

    /// The stops it draws.
    Set<Stop.Kind> kinds();

    /// The card as this looker sees it now.
    AdaptiveCard draw(Scene scene);
}
