package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Input.ChoiceSet;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.card.element.Markdown;

/// The answer to a parked question, on its way to the group or to who asked. Sends `reply`, `to` and `question`.
public final class ReplyForm {

    /// Who gets the answer: everybody in the chat.
    public static final String ALL = "all";

    /// Who gets the answer: who asked, alone.
    public static final String ASKER = "asker";

    private ReplyForm() {}

    /// @param typed what was typed before; null at first
    public static Form draw(ParkedCard.Item question, @Nullable String typed, Kept kept, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(Markdown.data(question.text()));
        lines.add(Text.lines("reply", lines.button.word("reply.answer"), WriteForm.LONGEST)
                .required(lines.button.word("reply.answer-error"))
                .value(typed));
        if (question.asker() == null) {
            lines.aside(lines.say("reply.to-all"));
        } else {
            lines.add(ChoiceSet.one(
                            "to",
                            lines.button.word("reply.to"),
                            List.of(
                                    new Choice(lines.button.word("reply.asker", "name", question.asker()), ASKER),
                                    new Choice(lines.button.word("reply.all"), ALL)))
                    .value(ASKER));
            lines.aside(lines.say("reply.name-goes"));
        }
        lines.quiet(kept.leaveOut(lines));
        return lines.form(
                FormId.REPLY,
                lines.button.word("parked.reply"),
                List.of(lines.button.sends(FormId.REPLY, "write.send", "question", question.id())));
    }
}
