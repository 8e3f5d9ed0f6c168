package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Shows somebody their own view of a card: what a client asks by itself, and what leads back from a form.
@Component
class ViewHandler implements PressHandler {

    private final Replies replies;

    ViewHandler(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.CARD_VIEW);
    }

    @Override
    public TurnAnswer handle(Press press) {
        return replies.view(press.turn(), press.card());
    }
}
