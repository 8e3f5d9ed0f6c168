package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.guide.Question;

/// A question while the group talks about it; writing is the other door, not the main one.
public final class QuestionCard {

    private QuestionCard() {}

    /// @param points shown to all by the leader; empty until then
    /// @param leader for the facilitator; null for others
    public record View(
            Place.Ask place,
            Question question,
            List<Question.Point> points,
            Talk talk,
            @Nullable LeaderPart leader) {

        public View {
            points = List.copyOf(points);
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, QuestionCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Talk talk = view.talk();
        String where = talk.paused()
                ? view.place().paused(viewer.words())
                : view.place().where(viewer.words());
        lines.where(Markdown.ours(where)).heading(Markdown.guide(view.question().heading()));
        talk.state(lines, lines.say("question.talk-first"));
        talk.buttons(lines, viewer);
        talk.counts(lines, viewer);
        if (viewer.leads() && view.leader() != null) {
            leader(lines, view, view.leader(), viewer);
        } else if (!view.points().isEmpty()) {
            LeaderPanels.points(lines, view.points());
        }
        return lines.card(where + ". " + view.question().heading() + " " + talk.summary(lines));
    }

    /// The card once the session has moved on and no answer was shown: the question in one plain line, and the points
    /// where the leader showed them.
    public static AdaptiveCard settled(View view, Viewer viewer, Spot spot) {
        String heading = view.question().heading();
        return closed(view.place(), Markdown.guide(heading), heading, view.points())
                .draw(viewer, spot);
    }

    static Closed closed(Place place, Markdown question, String plain, List<Question.Point> points) {
        return new Closed(place, question, plain, points);
    }

    /// Any prompt that is over.
    record Closed(Place place, Markdown question, String plain, List<Question.Point> points) {

        AdaptiveCard draw(Viewer viewer, Spot spot) {
            String where = place.closed(viewer.words());
            return new Lines(viewer, spot)
                    .where(Markdown.ours(where))
                    .add(TextBlock.settled(question))
                    .when(!points.isEmpty(), lines -> LeaderPanels.points(lines, points))
                    .card(where + ". " + plain);
        }
    }

    private static void leader(Lines lines, View view, LeaderPart leader, Viewer viewer) {
        lines.privately(block -> {
            LeaderBlock part = new LeaderBlock(
                            leader, viewer.words(), Kind.FOLLOW_UPS, Kind.POINTS, Kind.PEOPLE, Kind.MORE)
                    .showing(inner -> content(inner, view, leader));
            Panel panel = leader.panel();
            if (panel.is(Kind.DEFAULT) || panel.is(Kind.FOLLOW_UPS)) {
                int followUps = view.question().followUps().size();
                if (followUps > LeaderBlock.AT_ONCE) {
                    Panel turned = new Panel(Kind.FOLLOW_UPS, panel.page()).turned(followUps, LeaderBlock.AT_ONCE);
                    part.tool(block.button.panel(turned, "leader.others"));
                }
                part.tool(quiet(block, view.talk()));
            }
            part.draw(block);
        });
    }

    private static Action quiet(Lines lines, Talk talk) {
        String key = talk.quietUntil() == null ? "question.quiet-minute" : "question.one-more-minute";
        long end = talk.quietUntil() == null ? 0 : talk.quietUntil().toEpochMilli();
        return lines.button.press(Verb.QUIET_GIVE, key, "after", end);
    }

    private static void content(Lines lines, View view, LeaderPart leader) {
        if (view.talk().few()) {
            lines.text(lines.say("question.few"));
        }
        if (leader.panel().is(Kind.POINTS)) {
            LeaderPanels.points(
                    lines,
                    view.question().points(),
                    leader.panel(),
                    view.points().isEmpty());
        } else {
            if (view.question().text() != null) {
                lines.text(Markdown.guide(view.question().text()));
            }
            LeaderPanels.followUps(lines, view.question().followUps(), leader.panel());
        }
    }
}
