package org.leadershipdialogue.bot.focal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Identity;

/// A focal point presses something on the card of one of their entities, or sends a form from it.
///
/// @param year of the entity they collect for, as the settings say at this moment
/// @param identity who they are, as Teams tells at this moment
/// @param left whether the card has come down and stands below
/// @param data what the button carried and what was typed: written by a client, it proves nothing
record EntityTurn(Turn turn, EntityYear year, Identity identity, EntityKey key, boolean left, ObjectNode data) {

    String entity() {
        return year.entity();
    }

    Spot spot() {
        return new Spot(key.written(), 0);
    }

    /// What was typed into an input, without blanks around it; empty if nothing was.
    String typed(String input) {
        return data.path(input).asText("").strip();
    }

    /// Everything that was typed or carried as text.
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        data.properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText("")));
        return values;
    }
}
