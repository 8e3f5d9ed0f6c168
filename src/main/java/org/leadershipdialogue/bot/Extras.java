package org.leadershipdialogue.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Plan;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;

/// One scenario more than planned, if the Guide allows it and one is left.
public final class Extras {

    private Extras() {}

    /// The ids of the scenarios on the agenda, in order.
    public static List<String> held(Session session) {
        return session.plan().agenda().stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .map(Stop::about)
                .toList();
    }

    /// The scenario that would come next.
    public static Optional<Scenario> of(Session session, Edition guide) {
        List<String> held = held(session);
        if (held.size() >= guide.selection().most()) {
            return Optional.empty();
        }
        return guide.scenarios().stream()
                .filter(scenario -> !held.contains(scenario.id()))
                .findFirst();
    }

    /// The plan with that scenario at its end; empty if there is none.
    public static Optional<Plan> plan(Session session, Edition guide) {
        return of(session, guide).map(extra -> {
            List<String> scenarios = new ArrayList<>(held(session));
            scenarios.add(extra.id());
            return Planner.plan(guide, session.plan().decided(), scenarios);
        });
    }
}
