package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Statement;

/// What to take from a scenario, and for the leader what to do with the time that is left.
public final class MessagesCard {

    private MessagesCard() {}

    /// @param another what the leader can decide about one scenario more; null if none is left, and for others
    /// @param leader for the facilitator; null for others, and once the card has been left
    public record View(
            Place.Messages place,
            Scenario scenario,
            @Nullable Another another,
            @Nullable LeaderPart leader) {}

    /// One scenario more.
    ///
    /// @param number which one it would be, from 1
    /// @param needs minutes it takes at least
    /// @param left minutes there are
    public record Another(int number, int needs, int left) {

        boolean fits() {
            return needs <= left;
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, MessagesCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Scenario.KeyMessages messages = view.scenario().keyMessages();
        lines.where(Markdown.ours(view.place().where(viewer.words()))).heading(Markdown.guide(messages.heading()));
        statements(lines, messages.messages());
        List<String> references = view.scenario().references();
        if (!references.isEmpty()) {
            lines.buttons(new Action.ToggleVisibility(lines.button.word("messages.references"), List.of("references")));
            lines.hidden("references", hidden -> hidden.quiet(Markdown.guide(String.join(" · ", references))));
        }
        if (viewer.leads() && view.leader() != null) {
            LeaderPart leader = view.leader();
            lines.privately(block -> new LeaderBlock(leader, viewer.words(), null, Kind.PEOPLE, Kind.MORE)
                    .showing(inner -> choice(inner, view))
                    .draw(block));
        }
        return lines.card(view.place().where(viewer.words()) + ". " + messages.heading());
    }

    /// Numbered messages, the words to remember in bold.
    static void statements(Lines lines, List<Statement> statements) {
        lines.text(Markdown.items(statements.stream().map(Markdown::guide).toList(), true));
    }

    private static void choice(Lines lines, View view) {
        lines.apart(Markdown.guide(view.scenario().finalQuestions()));
        Another another = view.another();
        if (another == null) {
            return;
        }
        lines.apart(lines.say(
                another.fits() ? "messages.another-fits" : "messages.another-needs",
                "n",
                another.number(),
                "needs",
                another.needs(),
                "left",
                Math.max(0, another.left())));
        if (another.fits()) {
            lines.buttons(lines.button.press(Verb.SESSION_ONE_MORE, "messages.one-more-scenario"));
        } else {
            lines.buttons(
                    lines.button.press(Verb.SESSION_ONE_MORE, "messages.run-over"),
                    lines.button.press(Verb.SESSION_CONTINUE_LATER, "messages.another-day"));
        }
    }
}
