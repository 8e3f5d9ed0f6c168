package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;

/// Takes an answer without a name. Sends the input `answer`, and `step` = `send` or `take-back`.
///
/// If saving failed, draw it again with what was typed and [Strip#notSaved].
public final class WriteForm {

    /// The longest answer, in characters.
    public static final int LONGEST = 600;

    private WriteForm() {}

    /// @param question in words, from the Guide
    /// @param written whether the viewer has an answer to change or take back
    /// @param language the viewer's language and the room's, named to the viewer; null where they are the same
    /// @param text what stands in the field: the answer to change, or what was typed; null if nothing
    public record View(
            String question,
            boolean written,
            @Nullable Language language,
            @Nullable String text,
            Kept kept) {}

    /// @param own the viewer's
    /// @param room what most are likely to write in
    public record Language(String own, String room) {}

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(TextBlock.of(Markdown.data(view.question())).bold());
        lines.add(Input.Text.lines("answer", lines.button.word("write.answer"), LONGEST)
                .required(lines.button.word("write.answer-error"))
                .hint(lines.button.word("write.answer-hint"))
                .value(view.text()));
        Language language = view.language();
        if (language != null) {
            lines.text(lines.say("write.language", "own", language.own(), "room", language.room()));
        }
        lines.quiet(view.kept().leaveOut(lines));
        lines.aside(lines.say(view.kept().chatRead() ? "write.rather-say-or-chat" : "write.rather-say"));
        lines.quiet(lines.say("write.until"));
        lines.quiet(lines.say("write.three"));
        lines.quiet(lines.say("write.feeds", "days", view.kept().answerDays()));
        List<Action> buttons = new ArrayList<>();
        buttons.add(lines.button.sends(FormId.WRITE, "write.send", "step", "send"));
        if (view.written()) {
            buttons.add(lines.button.sendsBare(FormId.WRITE, "write.take-back", "step", "take-back"));
        }
        return lines.form(FormId.WRITE, lines.button.word("write.title"), buttons);
    }

    /// The question closed before the words arrived: they are shown to be copied, and kept nowhere.
    public static Form tooLate(String text, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.apart(lines.say("said.quote", "text", text));
        return lines.form(FormId.WRITE, lines.button.word("write.title"), List.of())
                .under(Strip.tooLate(viewer.words()));
    }
}
