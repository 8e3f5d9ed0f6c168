package org.leadershipdialogue.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.feedback.FeedbackField.Source;

/// Fills in of the feedback form what the session knows.
public final class Prefill {

    private Prefill() {}

    /// The texts by field id, of those fields alone the session knows something for.
    public static Map<String, String> of(List<FeedbackField> fields, Known known) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var source = field.source();
            var text = source == null ? "" : text(source, known);
            if (!text.isBlank()) {
                texts.put(field.id(), text);
            }
        }
        return texts;
    }

    private static String text(Source source, Known known) {
        return switch (source) {
            case DATE -> known.date();
            case LEADER -> known.leader();
            case ENTITY -> known.entity();
            case UNIT -> known.unit();
            case PARTICIPANTS -> Integer.toString(known.participants());
            case PERSONNEL -> {
                var personnel = known.personnel();
                yield personnel == null ? "" : personnel.toString();
            }
            case TOPICS -> String.join("; ", known.topics());
            case OPEN_QUESTIONS -> String.join("\n", known.openQuestions());
            case CONTRIBUTIONS -> String.join("\n", known.keptAnswers());
        };
    }
}
