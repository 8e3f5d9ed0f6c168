package org.leadershipdialogue.card;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.language.Words;

/// Minutes used against the plan.
///
/// @param used since the session began, pauses apart
/// @param total the whole session by the plan
/// @param behind how many minutes later than planned we are here; negative if ahead
/// @param part planned minutes of this part; null where it makes no sense to say
public record PlanTime(
        int used, int total, int behind, @Nullable Integer part) {

    String said(Words words) {
        String place = part == null
                ? words.say("leader.minute", "used", used, "total", total)
                : words.say("leader.minute-of-part", "used", used, "total", total, "part", part);
        return place + " · " + against(words);
    }

    private String against(Words words) {
        if (behind == 0) {
            return words.say("leader.on-plan");
        }
        return behind > 0 ? words.say("leader.behind", "n", behind) : words.say("leader.ahead", "n", -behind);
    }

    String alternative(Words words) {
        return words.say("leader.bar", "used", used, "total", total, "planned", planned());
    }

    int planned() {
        return Math.clamp(used - (long) behind, 0, total);
    }
}
