package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.card.element.Input.ChoiceSet;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Opening;

/// Forms of a field or two. To draw one again after a mistake, pass what was typed and add [Strip#mend].
public final class SmallForms {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RULE = 120;
    private static final int LONGEST_NOTE = 300;

    private SmallForms() {}

    /// Parks a question for later. Sends `parked` and `to-myself`.
    public static Form park(Kept kept, @Nullable String typed, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(Text.lines("parked", lines.button.word("park.question"), WriteForm.LONGEST)
                .required(lines.button.word("park.question-error"))
                .hint(lines.button.word("park.question-hint"))
                .value(typed));
        lines.quiet(kept.leaveOut(lines));
        lines.add(Input.Toggle.of(
                "to-myself", lines.button.word("park.to-myself"), lines.button.word("park.keep-name"), false));
        lines.aside(lines.say("park.what-happens"));
        return one(lines, FormId.PARK, "more.park", "park.send");
    }

    /// Signs in people who share the viewer's device. Sends `people` (ids, comma-separated) and `more` (a name).
    ///
    /// @param host the viewer's name as it stands on the register
    public static Form hereWithMe(String host, List<Choice> colleagues, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("here.what", "name", host));
        if (!colleagues.isEmpty()) {
            lines.add(ChoiceSet.several("people", lines.button.word("here.colleagues"), colleagues));
        }
        lines.add(Text.line("more", lines.button.word("here.more"), LONGEST_NAME)
                .hint(lines.button.word("here.more-hint")));
        return one(lines, FormId.HERE_WITH_ME, "sign-in.here-with-me", "here.add");
    }

    /// Corrects one's own name. Sends `name`.
    public static Form fixName(String name, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(name(lines, name));
        lines.aside(lines.say("fix-name.sheet"));
        return one(lines, FormId.FIX_NAME, "sign-in.fix-name", "any-form.save");
    }

    /// Adds somebody on the phone. Sends `name` and `heard`.
    public static Form addCaller(@Nullable String typed, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(name(lines, typed));
        lines.add(Input.Toggle.of("heard", lines.button.word("caller.how"), lines.button.word("caller.heard"), true));
        return one(lines, FormId.ADD_CALLER, "sheet.caller", "caller.add");
    }

    /// Ticks who is here of those invited. Sends `people` (ids, comma-separated).
    ///
    /// @param ticked ids ticked beforehand: those in the call
    public static Form tickNames(List<Choice> invited, List<String> ticked, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        if (invited.isEmpty()) {
            lines.text(lines.say("tick.nobody"));
            return lines.form(FormId.TICK_NAMES, lines.button.word("sheet.tick"), List.of());
        }
        lines.add(ChoiceSet.several("people", lines.button.word("tick.invited"), invited)
                .value(String.join(",", ticked)));
        lines.aside(lines.say("tick.only-seen"));
        return one(lines, FormId.TICK_NAMES, "sheet.tick", "here.add");
    }

    /// Adds a ground rule of the group's own. Sends `rule`.
    public static Form ownRule(Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.add(Text.line("rule", lines.button.word("own-rule.rule"), LONGEST_RULE)
                .required(lines.button.word("own-rule.rule-error"))
                .hint(lines.button.word("own-rule.rule-hint")));
        lines.aside(lines.say("own-rule.everybody"));
        return one(lines, FormId.OWN_RULE, "topic.add-rule", "own-rule.add");
    }

    /// The leader's notes for the story, one field per point. Sends `note-1` to `note-6`.
    ///
    /// @param notes what was noted before, one per point; may be shorter
    public static Form myNotes(Opening opening, List<String> notes, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(Markdown.guide(opening.advice()));
        for (int i = 0; i < opening.points().size(); i++) {
            String label = (i + 1) + " · " + opening.points().get(i);
            lines.add(Text.lines("note-" + (i + 1), label, LONGEST_NOTE).value(i < notes.size() ? notes.get(i) : null));
        }
        lines.aside(lines.say("my-notes.alone"));
        return one(lines, FormId.MY_NOTES, "opening.my-notes", "any-form.save");
    }

    /// Says who reads which part. Sends `part-1` and so on, each the id of somebody present or nothing.
    ///
    /// @param roles the parts, as the card names them
    /// @param readers who has each part, in the same order; blank where nobody has
    public static Form readers(
            List<String> roles, List<String> readers, List<Choice> present, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("readers.ask-first"));
        for (int i = 0; i < roles.size(); i++) {
            lines.add(ChoiceSet.one("part-" + (i + 1), roles.get(i), present)
                    .hint(lines.button.word("scenario.nobody"))
                    .value(readers.get(i).isEmpty() ? null : readers.get(i)));
        }
        return one(lines, FormId.READERS, "scenario.who-reads", "any-form.save");
    }

    static Text name(Lines lines, @Nullable String value) {
        return Text.line("name", lines.button.word("caller.name"), LONGEST_NAME)
                .required(lines.button.word("caller.name-error"))
                .hint(lines.button.word("caller.name-hint"))
                .value(value);
    }

    private static Form one(Lines lines, FormId id, String title, String send) {
        return lines.form(id, lines.button.word(title), List.of(lines.button.sends(id, send)));
    }
}
