package org.leadershipdialogue.bot.office;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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

    private static final Duration SAME = Duration.ofMinutes(10);
    private static final int PEOPLE = 10_000;

    private final Connector connector;
    private final Cache<String, String> addresses =
            Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(SAME).build();

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

    /// Teams is asked once in a while: it limits how often, and somebody's view is drawn at every look. What an address
    /// gives a right to is asked at each press.
    private Optional<String> email(Turn turn) {
        String person = turn.person().id();
        Optional<String> known = Optional.ofNullable(addresses.getIfPresent(person));
        if (known.isPresent()) {
            return known;
        }
        Optional<String> told = connector.members(turn.from().conversation()).orElse(List.of()).stream()
                .filter(member -> member.id().equals(person))
                .flatMap(member -> Optional.ofNullable(member.email()).stream())
                .findFirst();
        told.ifPresent(address -> addresses.put(person, address));
        return told;
    }
}
