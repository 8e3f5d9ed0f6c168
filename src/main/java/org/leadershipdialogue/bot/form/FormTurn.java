package org.leadershipdialogue.bot.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.chat.Looker;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;

/// Somebody opens or sends a form.
///
/// @param turn who and when
/// @param session the session the form belongs to, as it is now
/// @param card the card it was opened from
/// @param data what the button carried and what was typed: written by a client, it proves nothing
/// @param looker who they are to the session
public record FormTurn(Turn turn, Session session, CardKey card, ObjectNode data, Looker looker) {

    /// The same turn after the session has changed.
    FormTurn of(Session changed) {
        return new FormTurn(turn, changed, card, data, looker);
    }

    /// Who it is.
    public Person person() {
        return turn.person();
    }

    /// What was typed into an input, without blanks around it; empty if nothing was.
    public String typed(String input) {
        return data.path(input).asText("").strip();
    }

    /// The ids that were ticked in an input for several.
    public Set<String> ticked(String input) {
        return new HashSet<>(Arrays.asList(typed(input).split(",", -1)));
    }

    /// Everything that was typed or carried as text, so that a form that must be mended can stand as it was.
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        data.properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText("")));
        return values;
    }

    /// Where the form's buttons say they stand.
    public Spot spot() {
        return new Spot(card.written(), data.path("at").asInt(0));
    }

    /// The visit whose card the form was opened from, if the session is still there.
    public Optional<Visit> presentVisit() {
        return card.visit(session).filter(Visit::isPresent);
    }
}
