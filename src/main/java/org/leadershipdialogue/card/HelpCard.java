package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Markdown;

/// What can be typed, for whoever typed *help*.
public final class HelpCard {

    private HelpCard() {}

    public static AdaptiveCard draw(Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.heading(lines.say("help.heading"));
        lines.text(lines.say("help.how"));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(lines, "help.here", "help.here-what"));
        if (viewer.leads()) {
            facts.add(fact(lines, "help.next", "help.next-what"));
            facts.add(fact(lines, "help.back", "help.back-what"));
            facts.add(fact(lines, "help.pause", "help.pause-what"));
            facts.add(fact(lines, "help.resume", "help.resume-what"));
            facts.add(fact(lines, "help.start-over", "help.start-over-what"));
        }
        facts.add(fact(lines, "help.help", "help.help-what"));
        lines.facts(facts);
        lines.buttons(
                lines.button.opens(FormId.KEPT, "kept.title"), lines.button.opens(FormId.WHERE_TO_TURN, "turn.button"));
        return lines.card(lines.button.word("help.heading"));
    }

    private static Fact fact(Lines lines, String command, String what) {
        return new Fact(lines.button.word(command), Markdown.ours(lines.button.word(what)));
    }
}
