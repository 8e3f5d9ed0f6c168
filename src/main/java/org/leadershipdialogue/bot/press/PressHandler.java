package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;

/// Does what one kind of button asks for.
public interface PressHandler {

    /// The verbs it answers to.
    Set<Verb> verbs();

    /// Does it and answers the presser, usually with their view of the card they pressed.
    TurnAnswer handle(Press press);
}
