package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.Action;

/// Draws what the leader can do about the time: what the rest needs, and every way to give it more or less.
final class TimePanel {

    private TimePanel() {}

    static void draw(Lines lines, LeaderPart leader) {
        lines.title(lines.say("leader.time"));
        if (leader.time() == null || leader.more().paused()) {
            return;
        }
        PlanTime time = leader.time();
        lines.more(lines.say("time.needs", "needs", time.needed(), "left", time.left()));
        if (time.questions() > 0) {
            lines.more(lines.say("time.questions", "n", time.questions(), "fitting", time.fitting()));
        }
        lines.buttons(buttons(lines, leader.more(), time));
    }

    private static List<Action> buttons(Lines lines, LeaderPart.More more, PlanTime time) {
        List<Action> buttons = new ArrayList<>();
        buttons.add(lines.button.press(Verb.SESSION_EXTEND, "time.more"));
        buttons.add(lines.button.press(Verb.SESSION_SHORTEN, "time.less"));
        if (more.skippable()) {
            buttons.add(lines.button.press(Verb.SESSION_SKIP, "more.skip"));
        }
        if (time.behind() > 0) {
            buttons.add(lines.button.press(Verb.SESSION_RUN_OVER, "messages.run-over"));
        }
        buttons.add(lines.button.press(Verb.SESSION_CONTINUE_LATER, "messages.another-day"));
        return buttons;
    }
}
