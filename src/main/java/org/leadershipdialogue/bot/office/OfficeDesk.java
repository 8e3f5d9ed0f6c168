package org.leadershipdialogue.bot.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;

/// Answers what is pressed on the cards of one office, and asks each time anew who presses.
public interface OfficeDesk {

    /// The verbs it answers to, beside the one that asks for one's own view.
    Set<Verb> verbs();

    /// Whether the card that was pressed is one of these.
    boolean has(ObjectNode data);

    /// Carries a press out.
    TurnAnswer press(Turn turn, Verb verb, ObjectNode data);
}
