package org.leadershipdialogue.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Conclusion;

/// The end: messages to take home, where to turn, what the session came to, and how it was.
public final class RecapCard {

    private RecapCard() {}

    /// @param leaderName who led
    /// @param assessUntil last day on which *How was it?* is open; null once it is closed
    /// @param closed whether the leader has closed the session
    /// @param checklist for the facilitator once the session is closed; null otherwise
    /// @param leader for the facilitator; null for others
    public record View(
            Conclusion conclusion,
            String leaderName,
            Totals totals,
            @Nullable LocalDate assessUntil,
            boolean closed,
            ChecklistCard.@Nullable View checklist,
            @Nullable LeaderPart leader) {}

    /// What the session came to.
    ///
    /// @param answers those that were shown
    public record Totals(int people, int scenarios, int answers, int parked) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, RecapCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Conclusion conclusion = view.conclusion();
        Place place = new Place.Recap();
        String where = view.closed() ? place.closed(viewer.words()) : place.where(viewer.words());
        lines.where(Markdown.ours(where)).heading(Markdown.guide(conclusion.heading()));
        MessagesCard.statements(lines, conclusion.recap());
        lines.apart(Markdown.guide(conclusion.whereToTurn(), view.leaderName()));
        Totals totals = view.totals();
        lines.text(lines.say(
                "recap.totals",
                "people",
                totals.people(),
                "scenarios",
                totals.scenarios(),
                "answers",
                totals.answers(),
                "parked",
                totals.parked()));
        lines.buttons(buttons(lines, view, viewer));
        if (view.assessUntil() != null) {
            lines.aside(lines.say("recap.open-until", "until", view.assessUntil()));
        }
        ChecklistCard.View checklist = view.checklist();
        if (viewer.leads() && checklist != null) {
            lines.privately(block -> ChecklistCard.open(block, checklist));
        } else if (viewer.leads() && view.leader() != null) {
            leader(lines, view, view.leader(), viewer);
        }
        return lines.card(where + ". " + conclusion.heading());
    }

    private static List<Action> buttons(Lines lines, View view, Viewer viewer) {
        List<Action> buttons = new ArrayList<>();
        if (view.assessUntil() != null) {
            buttons.add(lines.button.opens(FormId.ASSESSMENT, "recap.how-was-it"));
        }
        buttons.add(lines.button.opens(FormId.WHERE_TO_TURN, "turn.button"));
        if (!view.closed()) {
            buttons.add(lines.button.opens(FormId.PARK, "more.park"));
        } else if (view.assessUntil() != null && !viewer.leads()) {
            buttons.add(lines.button.press(Verb.PREPARATION_BEGIN, "recap.your-turn"));
        }
        return buttons;
    }

    private static void leader(Lines lines, View view, LeaderPart leader, Viewer viewer) {
        Conclusion conclusion = view.conclusion();
        List<String> script = new ArrayList<>(conclusion.closing());
        script.add(conclusion.finalQuestions());
        script.addAll(conclusion.thanks());
        lines.privately(block -> {
            new LeaderBlock(leader, viewer.words(), Kind.SCRIPT, Kind.PEOPLE, Kind.MORE)
                    .reading(block, script)
                    .draw(block);
            if (!view.closed()) {
                block.last(block.button.press(Verb.SESSION_CLOSE, "recap.close"));
            }
        });
    }
}
