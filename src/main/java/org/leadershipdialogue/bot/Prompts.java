package org.leadershipdialogue.bot;

import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;

/// Names what people can respond to at a stop of a session.
public final class Prompts {

    private Prompts() {}

    /// The vote on the scenarios, as it is filed days ahead and on the day.
    public static Prompt ballot(Session session) {
        return new Prompt(session.id(), session.ballotId());
    }

    /// The prompt of a visit: the same in every card of the same round.
    public static Prompt of(Session session, Visit visit) {
        return new Prompt(session.id(), session.promptId(visit));
    }
}
