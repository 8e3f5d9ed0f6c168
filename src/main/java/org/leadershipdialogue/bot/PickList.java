package org.leadershipdialogue.bot;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// What set-up offers to pick from: the entities of the settings with their units, and the units whose focal point
/// listed who is expected.
@Component
public class PickList {

    private final Entities entities;
    private final RollUps rollUps;

    PickList(Entities entities, RollUps rollUps) {
        this.entities = entities;
        this.rollUps = rollUps;
    }

    /// The entities.
    public List<String> entities() {
        return entities.names();
    }

    /// The units of all entities, each once.
    public List<String> units(String guideId) {
        return Stream.concat(entities.units().stream(), rollUps.units(guideId).stream())
                .distinct()
                .toList();
    }
}
