package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of a form; never drawn on a card in a chat.
public sealed interface Input extends Element {

    /// Stable name of the field in what the form sends.
    String id();

    /// What is asked, with "(required)" in words where it is.
    String label();

    /// A line or several of text.
    @JsonTypeName("Input.Text")
    record Text(
            String id,
            String label,
            @Nullable Boolean isRequired,
            @Nullable String errorMessage,
            @Nullable Boolean isMultiline,
            int maxLength,
            @Nullable String placeholder,
            @Nullable String value)
            implements Input {

        public static Text line(String id, String label, int maxLength) {
            return new Text(id, label, null, null, null, maxLength, null, null);
        }

        public static Text lines(String id, String label, int maxLength) {
            return new Text(id, label, null, null, true, maxLength, null, null);
        }

        public Text required(String errorMessage) {
            return new Text(id, label, true, errorMessage, isMultiline, maxLength, placeholder, value);
        }

        public Text hint(String placeholder) {
            return new Text(id, label, isRequired, errorMessage, isMultiline, maxLength, placeholder, value);
        }

        public Text value(@Nullable String value) {
            return new Text(id, label, isRequired, errorMessage, isMultiline, maxLength, placeholder, value);
        }
    }

    /// A whole number.
    @JsonTypeName("Input.Number")
    record WholeNumber(
            String id,
            String label,
            boolean isRequired,
            String errorMessage,
            int min,
            int max,
            @Nullable Integer value) implements Input {}

    /// A day.
    @JsonTypeName("Input.Date")
    record Day(
            String id,
            String label,
            boolean isRequired,
            String errorMessage,
            @Nullable String value) implements Input {

        public static Day required(String id, String label, String errorMessage, @Nullable LocalDate value) {
            return new Day(id, label, true, errorMessage, value == null ? null : value.toString());
        }
    }

    /// One or several of a list.
    @JsonTypeName("Input.ChoiceSet")
    record ChoiceSet(
            String id,
            String label,
            @Nullable Boolean isRequired,
            @Nullable String errorMessage,
            String style,
            @Nullable Boolean isMultiSelect,
            boolean wrap,
            @Nullable String placeholder,
            @Nullable String value,
            List<Choice> choices)
            implements Input {

        public ChoiceSet {
            choices = List.copyOf(choices);
        }

        /// One of a short list.
        public static ChoiceSet one(String id, String label, List<Choice> choices) {
            return new ChoiceSet(id, label, null, null, "compact", null, true, null, null, choices);
        }

        /// One of a long list, found by typing.
        public static ChoiceSet search(String id, String label, List<Choice> choices) {
            return new ChoiceSet(id, label, null, null, "filtered", null, true, null, null, choices);
        }

        /// Several people or things; a list of more than ten is searched.
        public static ChoiceSet several(String id, String label, List<Choice> choices) {
            String style = choices.size() > 10 ? "filtered" : "expanded";
            return new ChoiceSet(id, label, null, null, style, true, true, null, null, choices);
        }

        /// Several of a short list, all in sight.
        public static ChoiceSet ticks(String id, String label, List<Choice> choices) {
            return new ChoiceSet(id, label, null, null, "expanded", true, true, null, null, choices);
        }

        public ChoiceSet required(String errorMessage) {
            return new ChoiceSet(
                    id, label, true, errorMessage, style, isMultiSelect, wrap, placeholder, value, choices);
        }

        public ChoiceSet hint(String placeholder) {
            return new ChoiceSet(
                    id, label, isRequired, errorMessage, style, isMultiSelect, wrap, placeholder, value, choices);
        }

        public ChoiceSet value(@Nullable String value) {
            return new ChoiceSet(
                    id, label, isRequired, errorMessage, style, isMultiSelect, wrap, placeholder, value, choices);
        }
    }

    /// One of the things to choose from.
    record Choice(String title, String value) {}

    /// A time of day.
    @JsonTypeName("Input.Time")
    record TimeOfDay(String id, String label, @Nullable String value) implements Input {}

    /// A box to tick; sends `true` or `false`.
    @JsonTypeName("Input.Toggle")
    record Toggle(
            String id,
            String label,
            @Nullable Boolean isRequired,
            @Nullable String errorMessage,
            String title,
            boolean wrap,
            String valueOn,
            String valueOff,
            String value)
            implements Input {

        public static Toggle of(String id, String label, String title, boolean on) {
            return new Toggle(id, label, null, null, title, true, "true", "false", Boolean.toString(on));
        }
    }
}
