package org.leadershipdialogue.card;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Input.ChoiceSet;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.guide.Form.Field;

/// Draws the fields of the Guide's own forms; the Guide's numbers stay in the labels.
final class Fields {

    private static final int HIGHEST = 5;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 3000;
    private static final int MOST = 9999;

    private Fields() {}

    static String label(Field field, boolean numbered) {
        return numbered ? field.number() + " · " + field.label() : field.label();
    }

    static Input input(Lines lines, Field field, boolean numbered, int longest, Map<String, String> values) {
        String label = label(field, numbered);
        String value = values.get(field.id());
        return switch (field.kind()) {
            case RATING_1_5 -> rating(lines, field, label, value);
            case LONG_TEXT ->
                Text.lines(field.id(), label, Math.min(longest, LONGEST_TEXT))
                        .hint(hint(lines, field))
                        .value(value);
            case NUMBER ->
                new Input.WholeNumber(
                        field.id(),
                        lines.button.word("field.required", "label", label),
                        true,
                        lines.button.word("set-up.personnel-error"),
                        0,
                        MOST,
                        number(value));
            case TEXT, DATE, CHOICES ->
                Text.line(field.id(), lines.button.word("field.required", "label", label), LONGEST_LINE)
                        .required(lines.button.word("field.error"))
                        .value(value);
        };
    }

    private static Input rating(Lines lines, Field field, String label, @Nullable String value) {
        List<Choice> scale = IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(i -> new Choice(point(lines, i), Integer.toString(i)))
                .toList();
        return ChoiceSet.one(field.id(), label, scale)
                .hint(lines.button.word("field.rating-hint"))
                .value(value == null || value.isBlank() ? null : value);
    }

    private static String point(Lines lines, int point) {
        return switch (point) {
            case 1 -> lines.button.word("field.low");
            case HIGHEST -> lines.button.word("field.high");
            default -> Integer.toString(point);
        };
    }

    private static String hint(Lines lines, Field field) {
        return field.hint() == null ? lines.button.word("field.hint") : field.hint();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : null;
    }
}
