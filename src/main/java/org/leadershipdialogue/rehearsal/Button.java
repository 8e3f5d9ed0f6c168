package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An action of a card, as the JSON has it.
record Button(JsonNode json) {

    String title() {
        return json.path("title").asText();
    }

    String type() {
        return json.path("type").asText();
    }

    /// The verb of an `Action.Execute`; empty for others.
    String verb() {
        return json.path("verb").asText();
    }

    ObjectNode data() {
        return Json.objectIn(json, "data");
    }

    /// The form it opens or sends; empty when it does neither.
    String form() {
        return data().path("form").asText();
    }

    boolean opensDialog() {
        return "task/fetch".equals(data().path("msteams").path("type").asText());
    }

    /// Whether it opens that form, in a dialog or in the card.
    boolean opens(String form) {
        return form().equals(form) && (opensDialog() || "form.open".equals(verb()));
    }
}
