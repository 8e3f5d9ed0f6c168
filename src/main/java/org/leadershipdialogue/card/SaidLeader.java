package org.leadershipdialogue.card;

import java.util.List;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.SaidCard.Answer;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Action.Execute;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;

/// The facilitator's part of *What we said*: three answers at a time, to keep or to leave out.
final class SaidLeader {

    private SaidLeader() {}

    static void draw(Lines lines, SaidCard.View view, LeaderPart leader, Viewer viewer) {
        lines.tinted(block -> {
            block.add(TextBlock.quiet(block.say("said.only-buttons")).bold());
            if (leader.panel().is(Kind.DEFAULT) || leader.panel().is(Kind.ANSWERS)) {
                answers(block, view, leader);
            }
            new LeaderBlock(leader, viewer.words(), Kind.ANSWERS, others(view))
                    .showing(inner -> content(inner, view, leader))
                    .draw(block);
        });
    }

    private static Kind[] others(SaidCard.View view) {
        return view.guide() == null
                ? new Kind[] {Kind.PEOPLE, Kind.MORE}
                : new Kind[] {Kind.FOLLOW_UPS, Kind.POINTS, Kind.PEOPLE, Kind.MORE};
    }

    private static void content(Lines lines, SaidCard.View view, LeaderPart leader) {
        if (view.guide() == null) {
            return;
        }
        if (leader.panel().is(Kind.POINTS)) {
            LeaderPanels.points(
                    lines, view.guide().points(), leader.panel(), view.points().isEmpty());
        }
        if (leader.panel().is(Kind.FOLLOW_UPS)) {
            List<String> followUps = view.guide().followUps();
            LeaderPanels.followUps(lines, followUps, leader.panel());
            if (followUps.size() > LeaderBlock.AT_ONCE) {
                Panel turned = leader.panel().turned(followUps.size(), LeaderBlock.AT_ONCE);
                lines.buttons(lines.button.panel(turned, "leader.others"));
            }
        }
    }

    private static void answers(Lines lines, SaidCard.View view, LeaderPart leader) {
        Panel page = leader.panel().is(Kind.ANSWERS) ? leader.panel() : Panel.of(Kind.ANSWERS);
        List<Answer> all = view.answers();
        int number = all.indexOf(page.of(all, LeaderBlock.AT_ONCE).getFirst());
        for (Answer answer : page.of(all, LeaderBlock.AT_ONCE)) {
            number++;
            answer(
                    lines,
                    answer,
                    number,
                    answer.equals(page.of(all, LeaderBlock.AT_ONCE).getFirst()));
        }
        if (all.size() > LeaderBlock.AT_ONCE) {
            lines.buttons(lines.button.panel(page.turned(all.size(), LeaderBlock.AT_ONCE), "said.others"));
        }
        lines.quiet(lines.say("said.keep-why"));
    }

    private static void answer(Lines lines, Answer answer, int number, boolean first) {
        switch (answer.state()) {
            case KEPT ->
                lines.row(
                        first,
                        SaidCard.quoted(lines, answer),
                        lines.say("said.kept"),
                        press(lines, Verb.ANSWER_UNDO, "said.undo", answer, number));
            case LEFT_OUT ->
                lines.row(
                        first,
                        lines.say("said.left-out"),
                        null,
                        press(lines, Verb.ANSWER_UNDO, "said.undo", answer, number));
            case SHOWN -> {
                TextBlock text = TextBlock.of(SaidCard.quoted(lines, answer)).spaced(Spacing.MEDIUM);
                lines.add(first ? text : text.separated());
                List<Action> buttons = List.of(
                        press(lines, Verb.ANSWER_KEEP, "said.keep", answer, number),
                        press(lines, Verb.ANSWER_LEAVE_OUT, "said.leave-out", answer, number));
                lines.buttons(buttons);
            }
        }
    }

    private static Execute press(Lines lines, Verb verb, String key, Answer answer, int number) {
        Execute button = lines.button.press(verb, key, "answer", answer.id());
        Markdown tooltip = lines.say("said.tooltip", "what", Markdown.ours(button.title()), "n", number);
        return button.tooltip(tooltip.text());
    }
}
