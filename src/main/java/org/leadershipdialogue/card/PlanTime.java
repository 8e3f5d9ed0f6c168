package org.leadershipdialogue.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.language.Words;

/// Minutes used against the plan, and what that means for the rest.
///
/// @param used since the session began, pauses apart
/// @param total the whole session by the plan
/// @param behind how many minutes are needed more than there are; negative while there are some to spare
/// @param ends by the clock on the wall; null while the session stands
/// @param questions how many questions are left after this place
/// @param fitting how many of them there is time for
public record PlanTime(
        int used, int total, int behind, @Nullable Ends ends, int questions, int fitting) {

    /// Ends that stay true however long the card is looked at.
    ///
    /// @param part when the time of this part is up, and `over` whether it is
    /// @param session when the session is to end
    public record Ends(Instant part, boolean over, Instant session) {

        private Markdown said(Words words) {
            return over
                    ? Markdown.say(words, "leader.was-until", "part", part, "session", session)
                    : Markdown.say(words, "leader.until", "part", part, "session", session);
        }
    }

    Markdown said(Words words) {
        Markdown place =
                ends == null ? Markdown.say(words, "leader.minute", "used", used, "total", total) : ends.said(words);
        return place.then(" · ", against(words));
    }

    private Markdown against(Words words) {
        if (behind == 0) {
            return Markdown.say(words, "leader.on-plan");
        }
        return behind > 0
                ? Markdown.say(words, "leader.behind", "n", behind)
                : Markdown.say(words, "leader.to-spare", "n", -behind);
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
