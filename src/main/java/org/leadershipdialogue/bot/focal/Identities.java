package org.leadershipdialogue.bot.focal;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Who somebody is, by what Teams tells at this moment: the directory id that comes with everything they do and, where
/// the settings do not know that, the e-mail address of the chat's roster.
@Component
class Identities {

    private final FocalPoints focalPoints;
    private final Connector connector;

    Identities(FocalPoints focalPoints, Connector connector) {
        this.focalPoints = focalPoints;
        this.connector = connector;
    }

    Identity of(Turn turn) {
        Account sender = turn.from().sender();
        Identity known = new Identity(sender.aadObjectId(), null);
        boolean enough = focalPoints.focalPoints().isEmpty()
                || !focalPoints.entitiesOf(known).isEmpty();
        return enough ? known : new Identity(sender.aadObjectId(), email(turn).orElse(null));
    }

    private Optional<String> email(Turn turn) {
        return connector.members(turn.from().conversation()).orElse(List.of()).stream()
                .filter(member -> member.id().equals(turn.person().id()))
                .flatMap(member -> Optional.ofNullable(member.email()).stream())
                .findFirst();
    }
}
