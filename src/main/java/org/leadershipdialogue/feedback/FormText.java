package org.leadershipdialogue.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.leadershipdialogue.guide.Form.Field;

/// The whole form as text, ready to paste into the official one.
public final class FormText {

    private FormText() {}

    /// One numbered paragraph a field, in the form's order, blank fields among them so that the numbers match.
    public static String of(List<Field> fields, LeaderFeedback feedback) {
        return fields.stream()
                .sorted(Comparator.comparingInt(Field::number))
                .map(field -> paragraph(field, feedback.text(field.id())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(Field field, String text) {
        var heading = field.number() + ". " + field.label();
        return text.isBlank() ? heading : heading + "\n" + text.strip();
    }
}
