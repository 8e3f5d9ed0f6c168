package org.leadershipdialogue.rollup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.leadershipdialogue.rollup.ExpectedList.Mistake.Kind;

/// Where the columns of a list of those expected are; -1 for one that is not there.
record ExpectedColumns(int unit, int manager, int email, int all) {

    private static final Set<String> UNIT = Set.of("unit", "section", "team", "unité", "service");
    private static final Set<String> MANAGER = Set.of("manager", "leader", "name", "responsable", "nom");
    private static final Set<String> EMAIL = Set.of("email", "e-mail", "mail", "courriel", "adresse");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"(),;:\\\\]{1,64}@[^@\\s<>\"(),;:\\\\]{1,190}");

    /// The columns a first line names; empty if it names no unit.
    static Optional<ExpectedColumns> in(CSVRecord first) {
        List<String> names = first.stream().map(Wording::folded).toList();
        int unit = index(names, UNIT);
        return unit < 0
                ? Optional.empty()
                : Optional.of(new ExpectedColumns(unit, index(names, MANAGER), index(names, EMAIL), names.size()));
    }

    private static int index(List<String> names, Set<String> known) {
        return names.stream()
                .filter(known::contains)
                .findFirst()
                .map(names::indexOf)
                .orElse(-1);
    }

    /// What is wrong with a line, if anything.
    Optional<Kind> mistake(CSVRecord row) {
        if (row.stream().skip(all).anyMatch(value -> !value.isBlank())) {
            return Optional.of(Kind.TOO_MANY_VALUES);
        }
        Expected read = read(row);
        if (read.unit().isEmpty()) {
            return Optional.of(Kind.NO_UNIT);
        }
        if (read.unit().length() > Report.LONGEST || read.manager().length() > Report.LONGEST) {
            return Optional.of(Kind.TOO_LONG);
        }
        return read.email().isEmpty() || ADDRESS.matcher(read.email()).matches()
                ? Optional.empty()
                : Optional.of(Kind.NO_EMAIL);
    }

    Expected read(CSVRecord row) {
        return new Expected(value(row, unit), value(row, manager), value(row, email));
    }

    private static String value(CSVRecord row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
