package org.leadershipdialogue.card;

import java.util.List;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Input.ChoiceSet;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.card.element.Input.Toggle;

/// Corrects somebody's line on the register. Sends `name`, `visitor`, `same-as` (another line, or nothing), `why`, and
/// `entry` and `step` = `save` or `remove`.
public final class RegisterLineForm {

    /// The most characters of a reason.
    public static final int LONGEST_REASON = 200;

    private RegisterLineForm() {}

    /// @param entry the line
    /// @param name as it stands, or as it was typed
    /// @param visitor whether the person is of another unit
    /// @param others the other lines
    public record View(String entry, String name, boolean visitor, List<Choice> others) {

        public View {
            others = List.copyOf(others);
        }
    }

    /// The form as whoever keeps the register gets it.
    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(SmallForms.name(lines, view.name()));
        lines.add(Toggle.of(
                "visitor", lines.button.word("line.unit"), lines.button.word("line.visitor"), view.visitor()));
        if (!view.others().isEmpty()) {
            lines.add(ChoiceSet.search("same-as", lines.button.word("line.same-as"), view.others()));
        }
        lines.add(Text.line("why", lines.button.word("line.why"), LONGEST_REASON));
        lines.aside(lines.say("line.trail"));
        return lines.form(
                FormId.FIX_NAME,
                lines.button.word("fix-name.title"),
                List.of(
                        lines.button.sends(FormId.FIX_NAME, "any-form.save", "entry", view.entry(), "step", "save"),
                        lines.button.sends(
                                FormId.FIX_NAME, "fix-name.remove", "entry", view.entry(), "step", "remove")));
    }
}
