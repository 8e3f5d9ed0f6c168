package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Container;
import org.leadershipdialogue.card.element.Element;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.guide.Question;

/// What we said: the answers to a closed prompt, shuffled, without names; nothing marks the viewer's own.
public final class SaidCard {

    private static final int FIRST = 2;
    private static final int MOST_LETTERS = 6000;

    private SaidCard() {}

    /// @param place where the prompt stood
    /// @param question the prompt in words
    /// @param answers in the order they are shown in, those left out among them; three or more
    /// @param dropped how many were left out and are deleted by now
    /// @param points shown to all by the leader; empty until then
    /// @param all whether the viewer asked to see all answers beside the points
    /// @param guide the Guide's follow-ups and points for the leader; null for prompts without
    /// @param leader for the facilitator; null for others
    public record View(
            Place place,
            String question,
            List<Answer> answers,
            int dropped,
            List<Question.Point> points,
            boolean all,
            Talk talk,
            @Nullable Question guide,
            @Nullable LeaderPart leader) {

        public View {
            answers = List.copyOf(answers);
            points = List.copyOf(points);
        }
    }

    /// @param id random, joins it to nobody
    /// @param text what somebody wrote
    public record Answer(String id, String text, State state) {}

    /// What the leader decided about an answer.
    public enum State {
        SHOWN,
        KEPT,
        LEFT_OUT
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, SaidCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        String where = view.talk().paused()
                ? view.place().paused(viewer.words())
                : view.place().where(viewer.words());
        lines.where(Markdown.ours(where)).heading(lines.say("said.heading")).quiet(Markdown.data(view.question()));
        if (viewer.leads() && view.leader() != null) {
            SaidLeader.draw(lines, view, view.leader(), viewer);
        } else {
            room(lines, view, viewer);
        }
        return lines.card(summary(view, lines));
    }

    /// The card once the session has moved on: two answers, and a toggle for the rest.
    public static AdaptiveCard settled(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.ours(view.place().closed(viewer.words())))
                .heading(lines.say("said.heading"))
                .quiet(Markdown.data(view.question()));
        List<Answer> shown = fitting(shown(view));
        answers(lines, shown.subList(0, Math.min(FIRST, shown.size())));
        if (shown.size() > FIRST) {
            List<Answer> rest = shown.subList(FIRST, shown.size());
            List<Element> hidden = lines.inside(inner -> answers(inner, rest));
            lines.add(Container.of(hidden).spaced(Spacing.MEDIUM).hidden("rest"));
            lines.buttons(new Action.ToggleVisibility(
                    lines.button.word("said.show-all", "n", shown.size()), List.of("rest")));
        }
        points(lines, view);
        missing(lines, view);
        return lines.card(summary(view, lines));
    }

    /// What the leader left out is missing, and counted.
    private static void missing(Lines lines, View view) {
        int missing = view.dropped() + view.answers().size() - shown(view).size();
        lines.when(missing > 0, inner -> inner.quiet(inner.say("said.missing", "n", missing)));
    }

    private static void room(Lines lines, View view, Viewer viewer) {
        List<Answer> shown = shown(view);
        boolean folded = !view.points().isEmpty() && !view.all() && shown.size() > FIRST;
        List<Answer> drawn = folded ? shown.subList(0, FIRST) : fitting(shown);
        answers(lines, drawn);
        if (drawn.size() < shown.size() && folded) {
            lines.buttons(lines.button.titled(
                    Verb.PANEL,
                    lines.button.word("said.show-all", "n", shown.size()),
                    "panel",
                    Panel.of(Kind.ALL).wire()));
        }
        points(lines, view);
        view.talk().hands(lines, viewer);
        if (!view.talk().paused() && viewer.signedIn()) {
            lines.buttons(view.talk().hand(lines), lines.button.opens(FormId.PARK, "more.park"));
        } else {
            view.talk().buttons(lines, viewer);
        }
        lines.aside(
                view.points().isEmpty()
                        ? lines.say("said.shuffled", "n", shown.size())
                        : lines.say("said.no-perfect-answers"));
        missing(lines, view);
    }

    private static void points(Lines lines, View view) {
        if (!view.points().isEmpty()) {
            LeaderPanels.points(lines, view.points());
        }
    }

    private static void answers(Lines lines, List<Answer> answers) {
        boolean first = true;
        for (Answer answer : answers) {
            TextBlock text = TextBlock.of(quoted(lines, answer)).spaced(Spacing.MEDIUM);
            lines.add(first ? text : text.separated());
            first = false;
        }
    }

    static Markdown quoted(Lines lines, Answer answer) {
        return lines.say("said.quote", "text", answer.text());
    }

    static List<Answer> shown(View view) {
        return view.answers().stream()
                .filter(answer -> answer.state() != State.LEFT_OUT)
                .toList();
    }

    // Many long answers would make the message too large for Teams; those beyond stand in the leader's draft only.
    private static List<Answer> fitting(List<Answer> answers) {
        List<Answer> fitting = new ArrayList<>();
        int letters = 0;
        for (Answer answer : answers) {
            letters += Math.min(answer.text().length(), Markdown.LONGEST);
            if (letters > MOST_LETTERS && !fitting.isEmpty()) {
                break;
            }
            fitting.add(answer);
        }
        return fitting;
    }

    private static String summary(View view, Lines lines) {
        return lines.button.word(
                "said.summary", "question", view.question(), "n", shown(view).size());
    }
}
