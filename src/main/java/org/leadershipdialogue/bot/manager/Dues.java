package org.leadershipdialogue.bot.manager;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// What is expected of somebody: they are who the focal point's list names, by the address Teams vouches for. It is
/// asked anew at each press, so whoever is off the list is out.
@Component
class Dues {

    private final RollUps rollUps;
    private final FocalPoints focalPoints;
    private final Guides guides;
    private final Identities identities;

    Dues(RollUps rollUps, FocalPoints focalPoints, Guides guides, Identities identities) {
        this.rollUps = rollUps;
        this.focalPoints = focalPoints;
        this.guides = guides;
        this.identities = identities;
    }

    /// The entities that expect a session of this person, as the settings write them.
    List<String> entities(Identity who) {
        String email = who.email();
        return email == null
                ? List.of()
                : rollUps.expecting(guides.latest().id(), email).stream()
                        .flatMap(entity -> focalPoints.written(entity).stream())
                        .toList();
    }

    /// What that entity expects of this person; empty if nothing.
    Optional<Due> of(String entity, Identity who) {
        var year = new EntityYear(entity, guides.latest().id());
        return Optional.of(Due.of(who, rollUps.expected(year), rollUps.of(year)))
                .filter(due -> !due.expected().isEmpty());
    }

    /// What a press on a card is about; empty where nothing is expected of whoever presses.
    Optional<ManagerTurn> of(Turn turn, ObjectNode data) {
        Identity who = identities.withAddress(turn);
        return EntityKey.parse(Office.REPORT, data.path("card").asText(""))
                .flatMap(key -> entities(who).stream()
                        .filter(key::names)
                        .findFirst()
                        .flatMap(entity -> of(entity, who))
                        .map(due -> new ManagerTurn(turn, due, key, data)));
    }
}
