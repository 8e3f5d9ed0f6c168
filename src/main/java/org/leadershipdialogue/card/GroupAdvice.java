package org.leadershipdialogue.card;

import java.util.Optional;
import org.leadershipdialogue.card.element.Markdown;

/// Advice on a group that is smaller or larger than a Dialogue works best with: to combine, or to split.
///
/// @param people how many there are
/// @param fewest below this the advice is to combine
/// @param most above this the advice is to split
public record GroupAdvice(int people, int fewest, int most) {

    /// The advice; empty where the size fits, or nobody knows it.
    public static Optional<GroupAdvice> on(int people, int fewest, int most) {
        boolean fits = people == 0 || (people >= fewest && people <= most);
        return fits ? Optional.empty() : Optional.of(new GroupAdvice(people, fewest, most));
    }

    Markdown line(Lines lines) {
        String key = people < fewest ? "set-up.few" : "set-up.many";
        return lines.say("before.people", "n", people).then(" ", lines.say(key, "fewest", fewest, "most", most));
    }
}
