package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Taking;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *Take the lead*: for the organizer, and for a presenter when whoever leads has gone.
@Component
class LeadHandler implements PressHandler {

    private final Taking taking;
    private final Replies replies;

    LeadHandler(Taking taking, Replies replies) {
        this.taking = taking;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.SESSION_TAKE);
    }

    @Override
    public TurnAnswer handle(Press press) {
        return replies.after(press.turn(), press.card(), taking.lead(press.turn(), press.session()));
    }
}
