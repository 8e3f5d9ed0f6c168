package org.leadershipdialogue.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.leadershipdialogue.answers.Tally;

/// How a closed vote on the scenarios came out.
///
/// @param ids of the scenarios, in the Guide's order
/// @param voters how many voted
/// @param counts votes for each scenario that has any; empty if too few voted for them to be known
/// @param sure ids that have a place
/// @param even ids between which the vote does not decide; empty if all places are taken
/// @param open places left for them
public record Election(
        List<String> ids, int voters, Map<String, Integer> counts, List<String> sure, List<String> even, int open) {

    public Election {
        ids = List.copyOf(ids);
        counts = Map.copyOf(counts);
        sure = List.copyOf(sure);
        even = List.copyOf(even);
    }

    /// Counts.
    ///
    /// @param ids of the scenarios, in the Guide's order
    /// @param places how many are chosen
    public static Election of(List<String> ids, Tally tally, int places) {
        Map<String, Integer> counts = Ballot.counted(tally.choices());
        if (ids.size() <= places) {
            return new Election(ids, tally.voters(), counts, ids, List.of(), 0);
        }
        int last = ids.stream()
                .map(id -> counts.getOrDefault(id, 0))
                .sorted(Comparator.reverseOrder())
                .toList()
                .get(places - 1);
        List<String> above = with(ids, counts, votes -> votes > last);
        List<String> level = with(ids, counts, votes -> votes == last);
        int open = places - above.size();
        return level.size() == open
                ? new Election(ids, tally.voters(), counts, with(ids, counts, votes -> votes >= last), List.of(), 0)
                : new Election(ids, tally.voters(), counts, above, level, open);
    }

    private static List<String> with(List<String> ids, Map<String, Integer> counts, IntPredicate votes) {
        return ids.stream().filter(id -> votes.test(counts.getOrDefault(id, 0))).toList();
    }

    /// Whether the votes alone decide.
    public boolean decided() {
        return open == 0;
    }

    /// Every choice the vote leaves to whoever leads: all places filled, in the Guide's order.
    public List<List<String>> ways() {
        List<List<String>> ways = new ArrayList<>();
        fill(ways, List.of(), 0);
        return ways;
    }

    private void fill(List<List<String>> ways, List<String> taken, int from) {
        if (taken.size() == open) {
            ways.add(ids.stream()
                    .filter(id -> sure.contains(id) || taken.contains(id))
                    .toList());
            return;
        }
        for (int next = from; next < even.size(); next++) {
            List<String> more = new ArrayList<>(taken);
            more.add(even.get(next));
            fill(ways, more, next + 1);
        }
    }
}
