package org.leadershipdialogue.card;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.language.Words;

/// Minutes used against the plan, and what that means for the rest.
///
/// @param used since the session began, pauses apart
/// @param total the whole session by the plan
/// @param behind how many minutes are needed more than there are; negative while there are some to spare
/// @param part planned minutes of this part; null where it makes no sense to say
/// @param questions how many questions are left after this place
/// @param fitting how many of them there is time for
public record PlanTime(
        int used, int total, int behind, @Nullable Integer part, int questions, int fitting) {

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
        return behind > 0 ? words.say("leader.behind", "n", behind) : words.say("leader.to-spare", "n", -behind);
    }

    String alternative(Words words) {
        return words.say("leader.bar", "used", used, "total", total, "planned", planned());
    }

    /// Minutes the plan gives to what is left.
    int needed() {
        return Math.max(0, total - used + behind);
    }

    int left() {
        return Math.max(0, total - used);
    }

    int planned() {
        return Math.clamp(used - (long) behind, 0, total);
    }
}
