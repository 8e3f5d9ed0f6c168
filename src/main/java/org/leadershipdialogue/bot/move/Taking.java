package org.leadershipdialogue.bot.move;

import java.time.Instant;
import org.leadershipdialogue.bot.SignsOfLife;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Standing;
import org.leadershipdialogue.session.Succession;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Somebody takes the lead, and the chat is told who leads from here.
@Component
public class Taking {

    private final Moves moves;
    private final Standings standings;
    private final SignsOfLife signs;
    private final Connector connector;

    Taking(Moves moves, Standings standings, SignsOfLife signs, Connector connector) {
        this.moves = moves;
        this.standings = standings;
        this.signs = signs;
        this.connector = connector;
    }

    /// Gives whoever caused the turn the lead, if they may have it now.
    public Decision lead(Turn turn, Session session) {
        Standing standing = standings.of(turn, session);
        Instant heard = signs.last(session);
        Decision decision = moves.change(session.id(), now -> {
            Tap tap = new Tap(now.progress().moves(), turn.person(), turn.now());
            return Succession.take(now, tap, standing, heard);
        });
        if (decision instanceof Decision.Done(Session after)) {
            // Now they lead: whoever wanted it at the same moment comes too late.
            signs.heard(turn, after);
            // Answer first: saying it asks Teams.
            Thread.startVirtualThread(() -> announce(turn, after));
        }
        return decision;
    }

    private void announce(Turn turn, Session session) {
        Words room = Words.of(session.plan().decided().language());
        connector.say(
                turn.from().conversation(),
                room.say("lead.announced", "name", turn.person().name()));
    }
}
