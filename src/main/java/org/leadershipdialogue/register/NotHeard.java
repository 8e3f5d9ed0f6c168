package org.leadershipdialogue.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The rule of who counts as not heard from.
final class NotHeard {

    private NotHeard() {}

    static List<Entry> among(Collection<Line> lines, Set<String> leading) {
        return lines.stream()
                .filter(Line::isPresent)
                .filter(line -> line.personId() != null && !leading.contains(line.personId()))
                .filter(line -> !line.ratherListens())
                .filter(line -> !line.wasHeard())
                .map(Line::entry)
                .toList();
    }
}
