package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A button.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Action {

    /// Words on the button.
    String title();

    /// Asks the bot for something; the answer is the presser's own view of the card. `fallback` serves clients that
    /// know no `Action.Execute`.
    @JsonTypeName("Action.Execute")
    record Execute(
            String title,
            @Nullable String tooltip,
            String verb,
            Map<String, Object> data,
            @Nullable String associatedInputs,
            @Nullable Action fallback)
            implements Action {

        /// A tap that takes no input along.
        public static Execute of(String title, String verb, Map<String, Object> data) {
            Map<String, Object> withVerb = new LinkedHashMap<>(data);
            withVerb.put("verb", verb);
            return new Execute(title, null, verb, data, "none", new Submit(title, null, withVerb, "none"));
        }

        /// Sends the inputs of a form drawn inside a card.
        public static Execute send(String title, String verb, Map<String, Object> data) {
            return new Execute(title, null, verb, data, null, null);
        }

        /// Names the object of a one-word button for screen readers and on hover.
        public Execute tooltip(String tooltip) {
            return new Execute(title, tooltip, verb, data, associatedInputs, fallback);
        }
    }

    /// Opens a dialog from a card, or sends a dialog's form.
    @JsonTypeName("Action.Submit")
    record Submit(
            String title,
            @Nullable String tooltip,
            Map<String, Object> data,
            @Nullable String associatedInputs) implements Action {

        /// Sends all inputs.
        public static Submit send(String title, Map<String, Object> data) {
            return new Submit(title, null, data, null);
        }

        /// Sends the data alone.
        public static Submit bare(String title, Map<String, Object> data) {
            return new Submit(title, null, data, "none");
        }
    }

    /// Opens a page in the browser.
    @JsonTypeName("Action.OpenUrl")
    record OpenUrl(String title, String url) implements Action {}

    /// Shows or hides a part in the client alone; only on cards that no longer change.
    @JsonTypeName("Action.ToggleVisibility")
    record ToggleVisibility(String title, List<String> targetElements) implements Action {}
}
