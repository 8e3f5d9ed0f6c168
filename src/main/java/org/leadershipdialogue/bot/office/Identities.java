package org.leadershipdialogue.bot.office;

import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.NamedPeople;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Who somebody is, by what Teams tells at this moment: the directory id that comes with everything they do and, where
/// the settings do not know that, the e-mail address of the chat's roster.
@Component
public class Identities {

    private final Connector connector;

    Identities(Connector connector) {
        this.connector = connector;
    }

    /// Whoever caused the turn.
    ///
    /// @param named whom the settings name for the office
    public Identity of(Turn turn, NamedPeople named) {
        Account sender = turn.from().sender();
        Identity known = new Identity(sender.aadObjectId(), null);
        return named.nobody() || named.has(known) ? known : withAddress(turn);
    }

    /// Whoever caused the turn, with the e-mail address the chat's roster has; none where Teams tells none.
    public Identity withAddress(Turn turn) {
        return new Identity(turn.from().sender().aadObjectId(), email(turn).orElse(null));
    }

    private Optional<String> email(Turn turn) {
        return connector.members(turn.from().conversation()).orElse(List.of()).stream()
                .filter(member -> member.id().equals(turn.person().id()))
                .flatMap(member -> Optional.ofNullable(member.email()).stream())
                .findFirst();
    }
}
