package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a card must be because of where it stands: in a chat, as somebody's own view there, or in a dialog.
final class PlaceRules {

    private static final int MOST_WHO_REFRESH = 60;

    private final List<String> faults = new ArrayList<>();

    private PlaceRules() {}

    /// A card everybody in a chat may get: taps only, and a way to one's own view.
    static List<String> brokenInChat(JsonNode card) {
        PlaceRules rules = new PlaceRules();
        rules.require(Json.typed(card, "Input.").findAny().isEmpty(), "an input on a card in a chat");
        rules.require(card.path("actions").isMissingNode(), "buttons below the card instead of in it");
        Json.typed(card, "Action.Execute").forEach(rules::execute);
        Json.typed(card, "Action.Submit")
                .filter(submit -> !submit.path("data").has("verb"))
                .forEach(submit -> rules.require(
                        submit.path("data")
                                .path("msteams")
                                .path("type")
                                .asText()
                                .equals("task/fetch"),
                        "a Submit that would send a message: " + submit.path("title")));
        rules.refresh(card.path("refresh"));
        return rules.faults;
    }

    /// What somebody's own view has to keep of the message it stands in.
    static List<String> brokenView(JsonNode message, JsonNode view) {
        List<String> faults = brokenInChat(view);
        if (message.has("refresh") && !view.has("refresh")) {
            faults.add("a view that is never fetched again");
        }
        return faults;
    }

    /// A form: every field says what it is and what is wrong, and something sends it.
    static List<String> brokenInDialog(JsonNode card) {
        PlaceRules rules = new PlaceRules();
        rules.require(Json.typed(card, "Action.Execute").findAny().isEmpty(), "a dialog knows no Action.Execute");
        rules.require(!card.has("refresh"), "a dialog that refreshes");
        Json.typed(card, "Action.Submit")
                .forEach(submit -> rules.require(!submit.path("data").has("msteams"), "a dialog that opens a dialog"));
        Json.typed(card, "Input.").forEach(rules::input);
        return rules.faults;
    }

    private void execute(JsonNode action) {
        require(!action.path("verb").asText().isEmpty(), "an Execute without verb");
        JsonNode fallback = action.path("fallback");
        boolean refreshes = action.path("title").asText().isEmpty();
        require(
                refreshes || fallback.path("type").asText().equals("Action.Submit"),
                "an Execute that older clients cannot press");
        require(
                refreshes || action.path("associatedInputs").asText().equals("none"),
                "an Execute that takes inputs along");
    }

    private void refresh(JsonNode refresh) {
        if (refresh.isMissingNode()) {
            return;
        }
        JsonNode action = refresh.path("action");
        require(action.path("type").asText().equals("Action.Execute"), "a refresh that is no Execute");
        require(!action.path("verb").asText().isEmpty() && action.path("data").isObject(), "half a refresh");
        JsonNode users = refresh.path("userIds");
        require(users.isMissingNode() || users.isArray(), "userIds that are no list");
        Set<JsonNode> different = Set.copyOf(users.valueStream().toList());
        require(users.size() <= MOST_WHO_REFRESH, "more than 60 who refresh");
        require(different.size() == users.size(), "somebody refreshes twice");
        users.forEach(user -> require(user.asText().startsWith("29:"), "no user: " + user));
    }

    private void input(JsonNode input) {
        String what = input.path("type").asText() + " " + input.path("id").asText();
        String label = input.path("label").asText();
        require(!label.isBlank(), what + " without label");
        if (input.path("isRequired").asBoolean()) {
            require(!input.path("errorMessage").asText().isBlank(), what + " does not say what is wrong");
            require(label.endsWith(")"), what + " does not say in words that it is required");
        }
        List<String> values = input.path("choices")
                .valueStream()
                .map(choice -> choice.path("value").asText())
                .toList();
        require(Set.copyOf(values).size() == values.size(), what + " with one choice twice");
        boolean several = input.path("isMultiSelect").asBoolean();
        input.path("choices").forEach(choice -> {
            require(!choice.path("title").asText().isBlank(), what + " with a choice without words");
            require(!choice.path("value").asText().isEmpty(), what + " with a choice without value");
            // What is chosen comes as one line with commas between.
            require(!several || !choice.path("value").asText().contains(","), what + " with a comma in a value");
        });
        String preset = input.path("value").asText();
        if (input.has("choices") && !preset.isEmpty()) {
            List<String> chosen = several ? List.of(preset.split(",", -1)) : List.of(preset);
            require(values.containsAll(chosen), what + " presets what cannot be chosen");
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
