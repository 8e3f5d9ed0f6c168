package org.leadershipdialogue.rollup;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who has reported, by units and by managers.
///
/// Where a unit has one manager, any session of the unit will do, whoever led it. Where several are expected to hold
/// sessions in one unit, each has to have led one.
record Reported(Set<String> units, Set<String> leaders) {

    /// A session at which nobody was is none, until its register is amended.
    static Reported by(List<Held> all) {
        List<Held> sessions =
                all.stream().filter(held -> held.turnout().participants() > 0).toList();
        return new Reported(folded(sessions, Held::unit), folded(sessions, held -> key(held.unit(), held.leader())));
    }

    private static Set<String> folded(List<Held> sessions, Function<Held, String> what) {
        return sessions.stream().map(what).map(Wording::folded).collect(Collectors.toUnmodifiableSet());
    }

    List<Missing> missing(List<Expected> expected, Plans plans) {
        var managers = expected.stream()
                .collect(Collectors.groupingBy(each -> Wording.folded(each.unit()), Collectors.counting()));
        return expected.stream()
                .filter(each -> !has(each, managers.getOrDefault(Wording.folded(each.unit()), 1L) > 1))
                .map(each -> plans.of(each)
                        .map(plan -> new Missing(each, plan.date(), plan.session()))
                        .orElseGet(() -> new Missing(each, null, null)))
                .toList();
    }

    private boolean has(Expected each, boolean oneOfSeveral) {
        return oneOfSeveral
                ? leaders.contains(Wording.folded(key(each.unit(), each.manager())))
                : units.contains(Wording.folded(each.unit()));
    }

    static String key(String unit, String person) {
        return unit + " / " + person;
    }
}
