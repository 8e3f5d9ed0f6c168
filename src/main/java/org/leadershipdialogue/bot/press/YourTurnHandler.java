package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *I lead a team too*: whoever took part begins to prepare a session of their own, in the chat they have with the bot.
@Component
class YourTurnHandler implements PressHandler {

    private final Beginnings beginnings;
    private final PrivateWords privately;
    private final Replies replies;

    YourTurnHandler(Beginnings beginnings, PrivateWords privately, Replies replies) {
        this.beginnings = beginnings;
        this.privately = privately;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.PREPARATION_BEGIN);
    }

    @Override
    public TurnAnswer handle(Press press) {
        beginnings.prepare(press.turn());
        // Answer first: opening a chat asks Teams.
        Thread.startVirtualThread(() -> privately.invite(press.turn()));
        return replies.view(
                press.turn(), press.card(), Strip.yourTurn(press.turn().words()));
    }
}
