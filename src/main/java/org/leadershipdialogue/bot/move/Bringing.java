package org.leadershipdialogue.bot.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.DaysAhead;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Preparations;
import org.leadershipdialogue.bot.Reminding;
import org.leadershipdialogue.bot.Roster;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.session.Carried;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Preparing;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Standing;
import org.springframework.stereotype.Component;

/// Brings a session that was prepared in somebody's own chat into the chat of its meeting, with everything that
/// belongs to it; the card in their own chat stays what it is.
@Component
public class Bringing {

    private final Moves moves;
    private final Sessions sessions;
    private final Preparations preparations;
    private final DaysAhead daysAhead;
    private final Surroundings surroundings;

    Bringing(
            Moves moves, Sessions sessions, Preparations preparations, DaysAhead daysAhead, Surroundings surroundings) {
        this.moves = moves;
        this.sessions = sessions;
        this.preparations = preparations;
        this.daysAhead = daysAhead;
        this.surroundings = surroundings;
    }

    /// Who is there, what comes along, and where it is shown.
    @Component
    record Surroundings(
            Roster roster,
            Standings standings,
            List<Carried> carried,
            List<Forgetful> forgetful,
            PersonalChats personal,
            Board board,
            Reminding reminding) {}

    /// Sets the session of the turn's chat up as another one was prepared.
    public Decision use(Turn turn, Session greeted, String preparedId) {
        Optional<Session> prepared = sessions.find(preparedId);
        if (prepared.isEmpty()) {
            return new Decision.Stale();
        }
        List<Person> inChat = surroundings.roster().of(turn.from().conversation());
        Standing standing = surroundings.standings().of(turn, greeted);
        LocalDate today = surroundings.reminding().day(turn.now());
        Decision decision = moves.change(greeted.id(), now -> {
            Decision used = Preparing.use(now, prepared.get(), inChat, turn.person(), standing, today);
            if (used instanceof Decision.Done(Session ready)) {
                carry(prepared.get(), ready);
            }
            return used;
        });
        surroundings.personal().with(turn.person().id()).ifPresent(surroundings.board()::changed);
        return decision;
    }

    private void carry(Session prepared, Session ready) {
        preparations.of(prepared.id()).ifPresent(preparation -> {
            for (int rung = 0; rung <= preparation.rung(); rung++) {
                surroundings
                        .board()
                        .passOn(
                                CardKey.before(prepared, rung).written(),
                                CardKey.before(ready, rung).written());
            }
        });
        surroundings.carried().forEach(each -> each.carry(prepared.id(), ready.id()));
        // What was not carried is gone with the session it belonged to.
        surroundings.forgetful().forEach(each -> each.forget(prepared.id()));
        daysAhead.stop(prepared.id());
        daysAhead.count(ready);
        sessions.drop(prepared.id());
    }
}
