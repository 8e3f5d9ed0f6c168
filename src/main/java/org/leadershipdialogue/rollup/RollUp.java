package org.leadershipdialogue.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What an entity reports of a year (Appendix E of the Guide of 2023), as it stands.
///
/// @param rows a unit each, in alphabetical order
/// @param missing who is expected and has not reported, in the order of the list of those expected
/// @param expected how many managers are expected; 0 while nobody has said
/// @param sessions the sessions behind the rows, the latest first
public record RollUp(EntityYear year, List<Row> rows, List<Missing> missing, int expected, List<Held> sessions) {

    public RollUp {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        sessions = List.copyOf(sessions);
    }

    /// The roll-up of these sessions.
    static RollUp of(EntityYear year, List<Held> sessions, List<Expected> expected, Plans plans) {
        return new RollUp(
                year,
                rows(sessions),
                Reported.by(sessions).missing(expected, plans),
                expected.size(),
                sessions.stream()
                        .sorted(Comparator.comparing(Held::date)
                                .thenComparing(Held::known)
                                .reversed())
                        .toList());
    }

    private static List<Row> rows(List<Held> sessions) {
        Map<String, List<Held>> units = sessions.stream()
                .sorted(Comparator.comparing(Held::date).thenComparing(Held::known))
                .collect(Collectors.groupingBy(
                        held -> Wording.folded(held.unit()), LinkedHashMap::new, Collectors.toList()));
        return units.values().stream()
                .map(RollUp::row)
                .sorted(Comparator.comparing(row -> Wording.folded(row.unit())))
                .toList();
    }

    /// A unit's personnel is what its latest session said that said anything.
    private static Row row(List<Held> sessions) {
        List<Turnout> turnouts = sessions.stream().map(Held::turnout).toList();
        int personnel = turnouts.stream()
                .mapToInt(Turnout::personnel)
                .filter(people -> people > 0)
                .reduce(0, (_, later) -> later);
        Turnout all = sum(turnouts);
        List<String> leaders = sessions.stream()
                .map(Held::leader)
                .filter(leader -> !leader.isEmpty())
                .distinct()
                .toList();
        return new Row(
                sessions.getLast().unit(),
                leaders,
                sessions.size(),
                new Turnout(all.participants(), all.visitors(), personnel));
    }

    /// The sums of the rows.
    public Turnout total() {
        return sum(rows.stream().map(Row::turnout).toList());
    }

    /// Which part of the personnel took part, over the units of which we know how many work there; see
    /// [Turnout#percent()].
    public OptionalInt percent() {
        return sum(rows.stream()
                        .map(Row::turnout)
                        .filter(turnout -> turnout.personnel() > 0)
                        .toList())
                .percent();
    }

    /// How many of those expected have reported.
    public int reported() {
        return expected - missing.size();
    }

    /// Whether somebody said who is expected, and all of them have reported.
    public boolean complete() {
        return expected > 0 && missing.isEmpty();
    }

    private static Turnout sum(Collection<Turnout> turnouts) {
        return turnouts.stream().reduce(Turnout.NONE, Turnout::plus);
    }
}
