package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Link;
import org.leadershipdialogue.guide.Topic;
import org.leadershipdialogue.guide.Topic.Invitation;

/// One card of the introduction: a short body for all, a script for the leader.
public final class TopicCard {

    private TopicCard() {}

    /// @param ownRules what the group agreed on itself, where the topic invites to it; typed by people
    /// @param leader for the facilitator; null for others, and once the card has been left
    public record View(
            Place.Introduction place,
            Topic topic,
            List<String> ownRules,
            @Nullable LeaderPart leader) {

        public View {
            ownRules = List.copyOf(ownRules);
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, TopicCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Topic topic = view.topic();
        lines.where(Markdown.ours(view.place().where(viewer.words()))).heading(Markdown.guide(topic.heading()));
        topic.blocks().forEach(block -> block(lines, block));
        view.ownRules().forEach(rule -> lines.more(lines.say("topic.own-rule", "rule", rule)));
        lines.buttons(invitations(lines, topic));
        if (topic.footnote() != null) {
            lines.aside(Markdown.guide(topic.footnote()));
        }
        if (viewer.leads() && view.leader() != null) {
            leader(lines, topic, view.leader(), viewer);
        }
        return lines.card(view.place().where(viewer.words()) + ". " + topic.heading());
    }

    private static void block(Lines lines, Topic.Block block) {
        if (block.heading() != null) {
            lines.title(Markdown.guide(block.heading()));
        }
        block.paragraphs().forEach(paragraph -> lines.text(Markdown.guide(paragraph)));
        if (!block.items().isEmpty()) {
            lines.text(
                    Markdown.items(block.items().stream().map(Markdown::guide).toList(), block.numbered()));
        }
        if (block.reference() != null) {
            lines.below(Markdown.guide(block.reference()));
        }
    }

    private static List<Action> invitations(Lines lines, Topic topic) {
        List<Action> buttons = new ArrayList<>();
        for (Topic.Block block : topic.blocks()) {
            Link link = block.link();
            if (link != null) {
                buttons.add(new Action.OpenUrl(link.label(), link.address().toString()));
            }
        }
        if (topic.invites().contains(Invitation.WHERE_TO_TURN)) {
            buttons.add(lines.button.opens(FormId.WHERE_TO_TURN, "turn.button"));
        }
        return buttons;
    }

    private static void leader(Lines lines, Topic topic, LeaderPart leader, Viewer viewer) {
        lines.privately(inner -> {
            LeaderBlock block =
                    new LeaderBlock(leader, viewer.words(), Kind.SCRIPT, Kind.MORE).reading(inner, topic.script());
            if (topic.invites().contains(Invitation.OWN_RULE)) {
                block.tool(inner.button.opens(FormId.OWN_RULE, "topic.add-rule"));
            }
            block.draw(inner);
        });
    }
}
