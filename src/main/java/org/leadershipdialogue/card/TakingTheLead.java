package org.leadershipdialogue.card;

/// Offers the lead to somebody who does not have it. Whether they may have it is asked when they press.
final class TakingTheLead {

    private TakingTheLead() {}

    static void offered(Lines lines, String facilitator) {
        lines.buttons(lines.button.press(Verb.SESSION_TAKE, "lead.take"));
        lines.aside(lines.say("lead.when", "name", facilitator));
    }
}
