package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;

/// Which questions are talked about, scenario by scenario, and who helps besides the monitor.
///
/// Sends the inputs `questions-<scenario>`, `monitor-2` and `co-facilitator`.
public final class QuestionsForm {

    private QuestionsForm() {}

    /// @param people who can be picked; empty where nobody is known: names are typed then
    public record View(List<Topic> topics, List<Choice> people, String secondMonitor, String coFacilitator) {

        public View {
            topics = List.copyOf(topics);
            people = List.copyOf(people);
        }
    }

    /// The questions of one scenario.
    ///
    /// @param ticked ids of those that are talked about
    public record Topic(String scenario, String title, List<Choice> questions, List<String> ticked) {}

    /// Name of the input for the questions of a scenario.
    public static String input(String scenario) {
        return "questions-" + scenario;
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("questions.untick"));
        for (Topic topic : view.topics()) {
            lines.add(Input.ChoiceSet.ticks(input(topic.scenario()), topic.title(), topic.questions())
                    .value(String.join(",", topic.ticked())));
        }
        helper(lines, view, "monitor-2", "questions.second", view.secondMonitor());
        helper(lines, view, "co-facilitator", "questions.co-facilitator", view.coFacilitator());
        return lines.form(
                FormId.QUESTIONS,
                lines.button.word("questions.title"),
                List.of(lines.button.sends(FormId.QUESTIONS, "set-up.save")));
    }

    private static void helper(Lines lines, View view, String id, String key, @Nullable String value) {
        lines.add(PersonField.of(lines, id, key, "questions.nobody", view.people(), value));
    }
}
