package org.leadershipdialogue.bot.press;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Visit;

/// Somebody pressed a button of a session's card.
///
/// @param turn who and when
/// @param verb what the button asks for
/// @param session the session as it is now
/// @param card the card the button was on
/// @param data what the button carried: written by a client, it proves nothing
public record Press(Turn turn, Verb verb, Session session, CardKey card, ObjectNode data) {

    /// Who pressed.
    public Person person() {
        return turn.person();
    }

    /// The move count they saw; -1 where the button carried none.
    public int at() {
        return data.path("at").asInt(-1);
    }

    /// The request as the session takes it.
    public Tap tap() {
        return new Tap(at(), person(), turn.now());
    }

    /// The request of somebody whose card may be older than the session: it does not move it.
    ///
    /// @param present the session it is asked of
    public Tap tapNow(Session present) {
        return new Tap(present.progress().moves(), person(), turn.now());
    }

    /// A value the button carried; empty if it is missing, blank or no text.
    public Optional<String> value(String name) {
        return Optional.of(data.path(name).asText("")).filter(text -> !text.isBlank());
    }

    /// The visit whose card was pressed, if the session is still there.
    public Optional<Visit> presentVisit() {
        return card.visit(session).filter(Visit::isPresent);
    }
}
