package org.leadershipdialogue.card;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which card a button stands on, and the session's move counter when it was drawn; every button carries both.
public record Spot(String card, int at) {

    /// What every action's data begins with, ready to add to.
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("card", card);
        data.put("at", at);
        return data;
    }

    /// The data with pairs of names and values added.
    Map<String, Object> data(Object... namesAndValues) {
        Map<String, Object> data = data();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return data;
    }
}
