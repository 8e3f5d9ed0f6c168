package org.leadershipdialogue.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The sessions that are set up and not yet held.
record Plans(List<Planned> all) {

    static final Plans NONE = new Plans(List.of());

    /// One of them.
    ///
    /// @param session its id
    record Planned(String session, String unit, String leader, LocalDate date) {}

    /// The next one of this manager's unit, led by them where somebody else plans one there too.
    Optional<Planned> of(Expected who) {
        return all.stream()
                .filter(plan -> Wording.same(plan.unit(), who.unit()))
                .min(Comparator.comparing((Planned plan) -> !Wording.same(plan.leader(), who.manager()))
                        .thenComparing(Planned::date));
    }
}
