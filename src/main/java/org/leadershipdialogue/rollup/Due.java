package org.leadershipdialogue.rollup;

import java.util.List;
import java.util.Optional;

/// What an entity expects of one manager, beside what it knows already.
///
/// @param expected a session each; empty where it expects none any longer
public record Due(List<Expected> expected, RollUp rollUp) {

    public Due {
        expected = List.copyOf(expected);
    }

    /// What a roll-up expects of this person.
    public static Due of(Identity who, List<Expected> all, RollUp rollUp) {
        return new Due(all.stream().filter(each -> who.is(each.email())).toList(), rollUp);
    }

    public EntityYear year() {
        return rollUp.year();
    }

    /// The units, each once.
    public List<String> units() {
        return expected.stream().map(Expected::unit).distinct().toList();
    }

    /// Whether this unit is one of them.
    public boolean covers(String unit) {
        return expected.stream().anyMatch(each -> Wording.same(each.unit(), unit));
    }

    /// What is not reported yet.
    public List<Missing> missing() {
        return rollUp.missing().stream()
                .filter(each -> expected.contains(each.who()))
                .toList();
    }

    /// What the entity knows of a unit; empty if nothing.
    public Optional<Row> row(String unit) {
        return rollUp.rows().stream()
                .filter(row -> Wording.same(row.unit(), unit))
                .findFirst();
    }
}
