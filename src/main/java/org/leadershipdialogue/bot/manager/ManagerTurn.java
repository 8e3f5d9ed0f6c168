package org.leadershipdialogue.bot.manager;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.EntityYear;

/// A manager presses something on the card of what is expected of them, or sends a form from it.
///
/// @param due what is expected of them at this moment
/// @param data what the button carried and what was typed: written by a client, it proves nothing
record ManagerTurn(Turn turn, Due due, EntityKey key, ObjectNode data) {

    EntityYear year() {
        return due.year();
    }

    Spot spot() {
        return new Spot(key.written(), 0);
    }

    LocalDate today() {
        return LocalDate.ofInstant(turn.now(), ZoneOffset.UTC);
    }

    /// What was typed into an input, without blanks around it; empty if nothing was.
    String typed(String input) {
        return data.path(input).asText("").strip();
    }

    /// Everything that was typed or carried as text.
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        data.properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText("")));
        return values;
    }
}
