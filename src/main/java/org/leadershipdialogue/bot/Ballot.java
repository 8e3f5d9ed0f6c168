package org.leadershipdialogue.bot;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The scenarios one person votes for, written as one choice so that nobody can join two votes of the same person.
///
/// @param scenarios their ids, in order
public record Ballot(SortedSet<String> scenarios) {

    /// Nothing chosen.
    public static final Ballot EMPTY = new Ballot(new TreeSet<>());

    private static final String NONE = "none";

    /// Reads a ballot as it was written.
    public static Ballot of(String written) {
        SortedSet<String> scenarios = new TreeSet<>();
        for (String id : written.split(" ", -1)) {
            if (!id.equals(NONE)) {
                scenarios.add(id);
            }
        }
        return new Ballot(scenarios);
    }

    /// Whether the scenario is among them.
    public boolean holds(String scenario) {
        return scenarios.contains(scenario);
    }

    /// The ballot with a scenario more or less; one more than `most` takes the place of another.
    public Ballot with(String scenario, boolean chosen, int most) {
        SortedSet<String> changed = new TreeSet<>(scenarios);
        changed.remove(scenario);
        if (chosen) {
            while (changed.size() >= most) {
                changed.removeLast();
            }
            changed.add(scenario);
        }
        return new Ballot(changed);
    }

    /// The ballot as one choice.
    public String written() {
        return scenarios.isEmpty() ? NONE : String.join(" ", scenarios);
    }

    /// How many ballots hold each scenario.
    public static Map<String, Integer> counted(Map<String, Integer> ballots) {
        Map<String, Integer> counts = new HashMap<>();
        ballots.forEach((written, times) ->
                of(written).scenarios().forEach(scenario -> counts.merge(scenario, times, Integer::sum)));
        return counts;
    }
}
