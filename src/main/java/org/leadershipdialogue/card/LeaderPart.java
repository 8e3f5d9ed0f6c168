package org.leadershipdialogue.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Slides;
import org.leadershipdialogue.guide.Statement;
import org.leadershipdialogue.session.Person;

/// What the facilitator sees below a card everybody sees.
///
/// @param time null while the session's clock does not run
/// @param nudge one at most; null if there is nothing to say
/// @param panel what is open
/// @param next where the one button that moves on leads to; null if there is none (the recap)
/// @param people behind *People*; null where the card has no such panel
/// @param slides of the Guide's presentation; null if none belong here
public record LeaderPart(
        @Nullable PlanTime time,
        @Nullable Nudge nudge,
        Panel panel,
        @Nullable Place next,
        More more,
        @Nullable People people,
        @Nullable Slides slides) {

    /// The same, with *Next* leading elsewhere, or nowhere.
    public LeaderPart leadingTo(@Nullable Place other) {
        return new LeaderPart(time, nudge, panel, other, more, people, slides);
    }

    /// What stands behind *More*.
    ///
    /// @param back where *Back* leads to; null if nowhere
    /// @param heirs who can take over the lead, the likeliest first
    /// @param parked the questions nobody has answered yet, without who asked
    /// @param upset the Guide's moves for when somebody is upset
    public record More(
            boolean paused,
            @Nullable Place back,
            boolean skippable,
            List<Person> heirs,
            List<Parked> parked,
            List<Statement> upset) {

        public More {
            heirs = List.copyOf(heirs);
            parked = List.copyOf(parked);
            upset = List.copyOf(upset);
        }
    }

    /// A parked question that is open.
    public record Parked(String id, String text) {}

    /// Who would like to speak and who has not been heard from, over the whole session up to a question ago.
    ///
    /// @param written how many have written here; with `canWrite` the only figure with a denominator
    public record People(List<Person> hands, List<Person> notHeard, int written, int canWrite) {

        public People {
            hands = List.copyOf(hands);
            notHeard = List.copyOf(notHeard);
        }
    }
}
