package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Opening;

/// The opening activity: the leader's own story, then one question to the group.
public final class OpeningCard {

    private OpeningCard() {}

    /// @param name what the leader is called in the question
    /// @param notes the leader's own notes for the story, one per point, some empty; empty if there are none
    /// @param leader for the facilitator; null for others
    public record View(
            Place.Opening place,
            Opening opening,
            String name,
            Talk talk,
            List<String> notes,
            @Nullable LeaderPart leader) {

        public View {
            notes = List.copyOf(notes);
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, OpeningCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Talk talk = view.talk();
        String where = talk.paused()
                ? view.place().paused(viewer.words())
                : view.place().where(viewer.words());
        lines.where(Markdown.ours(where)).heading(Markdown.guide(view.opening().question(), view.name()));
        talk.state(lines, lines.say("opening.first-a-story", "name", view.name()));
        talk.buttons(lines, viewer);
        talk.counts(lines, viewer);
        if (viewer.leads() && view.leader() != null) {
            leader(lines, view, view.leader(), viewer);
        }
        return lines.card(where + ". " + plain(view) + " " + talk.summary(lines));
    }

    /// The card once the session has moved on and nothing was shown.
    public static AdaptiveCard settled(View view, Viewer viewer, Spot spot) {
        return QuestionCard.closed(
                        view.place(), Markdown.guide(view.opening().question(), view.name()), plain(view), List.of())
                .draw(viewer, spot);
    }

    private static String plain(View view) {
        return view.opening().question().replace("{leader}", view.name());
    }

    private static void leader(Lines lines, View view, LeaderPart leader, Viewer viewer) {
        lines.privately(block -> {
            LeaderBlock part = new LeaderBlock(leader, viewer.words(), null, Kind.SCRIPT, Kind.PEOPLE, Kind.MORE);
            if (leader.panel().is(Kind.SCRIPT)) {
                part.reading(block, view.opening().introduction());
            } else {
                part.showing(inner -> story(inner, view));
            }
            part.tool(block.button.opens(FormId.MY_NOTES, "opening.my-notes")).draw(block);
        });
    }

    private static void story(Lines lines, View view) {
        if (view.talk().few()) {
            lines.text(lines.say("question.few"));
        }
        lines.title(lines.say("opening.own-story"));
        lines.more(Markdown.guide(view.opening().advice()));
        List<String> points = view.opening().points();
        lines.more(Markdown.items(points.stream().map(Markdown::guide).toList(), true));
        for (int i = 0; i < view.notes().size(); i++) {
            String note = view.notes().get(i);
            if (!note.isBlank()) {
                lines.more(lines.say("opening.note", "n", i + 1, "note", note));
            }
        }
    }
}
