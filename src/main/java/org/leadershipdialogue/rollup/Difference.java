package org.leadershipdialogue.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row that is not what was certified.
///
/// @param then as certified; null if there was no such unit
/// @param now as it stands; null if there is no such unit any more
public record Difference(@Nullable Row then, @Nullable Row now) {

    static List<Difference> between(List<Row> then, List<Row> now) {
        Map<String, Row> before = byUnit(then);
        Map<String, Row> after = byUnit(now);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .map(unit -> new Difference(before.get(unit), after.get(unit)))
                .filter(difference -> !Objects.equals(difference.then, difference.now))
                .toList();
    }

    private static Map<String, Row> byUnit(List<Row> rows) {
        return rows.stream()
                .map(Row::nameless)
                .collect(Collectors.toMap(
                        row -> Wording.folded(row.unit()), row -> row, (first, _) -> first, LinkedHashMap::new));
    }

    /// The unit, as it is written now.
    public String unit() {
        return Stream.of(now, then)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .unit();
    }
}
