package org.leadershipdialogue.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.guide.Form.Fact;
import org.leadershipdialogue.guide.Form.Field;

/// Fills in of the feedback form what the session knows.
public final class Prefill {

    private Prefill() {}

    /// The texts by field id, of those fields alone the session knows something for.
    public static Map<String, String> of(List<Field> fields, Known known) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var fact = field.fact();
            var text = fact == null ? "" : text(fact, known);
            if (!text.isBlank()) {
                texts.put(field.id(), text);
            }
        }
        return texts;
    }

    private static String text(Fact fact, Known known) {
        return switch (fact) {
            case SESSION_DATE -> known.date();
            case FACILITATOR -> known.leader();
            case ENTITY -> known.entity();
            case UNIT -> known.unit();
            case PARTICIPANTS -> Integer.toString(known.participants());
            case PERSONNEL -> {
                var personnel = known.personnel();
                yield personnel == null ? "" : personnel.toString();
            }
            case SCENARIOS -> String.join("; ", known.topics());
            case OPEN_QUESTIONS -> String.join("\n", known.openQuestions());
            // A row's number belongs to forms with rows, which this one is not.
            case ROW_NUMBER -> "";
            case CONTRIBUTIONS -> String.join("\n", known.keptAnswers());
        };
    }
}
