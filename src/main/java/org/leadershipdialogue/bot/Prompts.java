package org.leadershipdialogue.bot;

import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;

/// Names what people can respond to at a stop of a session.
public final class Prompts {

    private Prompts() {}

    /// The prompt of a visit: the same in every card of the same round.
    public static Prompt of(Session session, Visit visit) {
        return new Prompt(session.id(), session.promptId(visit));
    }
}
