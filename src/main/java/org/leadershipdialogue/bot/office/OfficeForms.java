package org.leadershipdialogue.bot.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.teams.TurnAnswer;

/// An office whose card opens forms, and asks at each step anew who fills them in.
public interface OfficeForms extends OfficeDesk {

    /// The forms it opens.
    Set<FormId> forms();

    /// Opens the form a button names.
    TurnAnswer open(Turn turn, ObjectNode data);

    /// Takes what was typed into a form.
    TurnAnswer submit(Turn turn, ObjectNode data);
}
