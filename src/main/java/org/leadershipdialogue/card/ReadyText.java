package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.letter.ReadyLetter;

/// Words ready to copy or to mail, for people the bot cannot reach; to those it can it says them itself.
public final class ReadyText {

    private ReadyText() {}

    /// @param to addresses to send it to, none of which sees another; may be empty
    /// @param reached how many the bot can tell itself
    public record View(ReadyLetter letter, List<String> to, int reached) {

        public View {
            to = List.copyOf(to);
        }
    }

    /// @param form which one
    /// @param title key of its title
    public static Form draw(FormId form, String title, View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("ready.copy"));
        lines.tinted(block -> {
            block.text(Markdown.data(view.letter().subject()).bold());
            view.letter().paragraphs().forEach(paragraph -> block.text(Markdown.data(paragraph)));
        });
        lines.when(!ReadyLetter.holds(view.to()), inner -> {
            inner.title(inner.say("ready.addresses"));
            inner.more(Markdown.data(String.join("; ", view.to())));
        });
        List<Action> buttons = new ArrayList<>();
        buttons.add(lines.button.link("invitation.mail", view.letter().toEach(view.to())));
        if (view.reached() > 0) {
            lines.aside(lines.say("ready.reached", "n", view.reached()));
            buttons.add(lines.button.sendsBare(form, "ready.tell"));
        }
        return lines.form(form, lines.button.word(title), buttons);
    }
}
