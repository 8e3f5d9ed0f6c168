package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How was it? A short anonymous form; sends its inputs by the Guide's field ids.
public final class AssessmentForm {

    private AssessmentForm() {}

    /// @param form the Guide's form
    /// @param leader who led
    /// @param until last day it is open
    /// @param fewest below this many replies nobody sees sums
    /// @param values what was typed, by field id
    public record View(
            org.leadershipdialogue.guide.Form form,
            String leader,
            LocalDate until,
            int fewest,
            Map<String, String> values,
            Kept kept) {

        public View {
            values = Map.copyOf(values);
        }
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        view.form()
                .fields()
                .forEach(field -> lines.add(Fields.input(lines, field, false, WriteForm.LONGEST, view.values())));
        lines.quiet(view.kept().leaveOut(lines));
        lines.aside(
                lines.say("assessment.kept", "name", view.leader(), "fewest", view.fewest(), "until", view.until()));
        return lines.form(
                FormId.ASSESSMENT,
                lines.button.word("recap.how-was-it"),
                List.of(lines.button.sends(FormId.ASSESSMENT, "write.send")));
    }
}
