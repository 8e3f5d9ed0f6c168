package org.leadershipdialogue.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.Acquaintances;
import org.leadershipdialogue.bot.Crowds;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Whose clients fetch their own view of a card by themselves. Teams lets everybody's do so in a chat of
/// [#MOST] people or fewer, and in a larger one those whom the card names, as many at most.
///
/// The list stands in the card for every client to read. So it holds who leads, who keeps the register, who
/// reads another language and who has signed in, and nothing about what anybody wrote.
@Component
class Audience {

    /// Source: `refresh.userIds` of "Universal Actions for Adaptive Cards" in Microsoft's documentation of
    /// Teams.
    static final int MOST = 60;

    private final Crowds crowds;
    private final Register register;
    private final Acquaintances acquaintances;

    Audience(Crowds crowds, Register register, Acquaintances acquaintances) {
        this.crowds = crowds;
        this.register = register;
        this.acquaintances = acquaintances;
    }

    /// Those to name, who need it most first; empty where nobody has to be named. Where Teams never told how
    /// many there are, naming some is what works either way.
    Optional<List<String>> of(Session session, Locale room) {
        return isNarrow(session) ? Optional.of(named(session, room)) : Optional.empty();
    }

    /// Whether somebody in the chat may have to ask for their own view.
    boolean isNarrow(Session session) {
        OptionalInt size = crowds.size(session.chat().conversationId());
        return size.isEmpty() || size.getAsInt() > MOST;
    }

    private List<String> named(Session session, Locale room) {
        return Stream.of(withRoles(session.roles()), ofOtherLanguages(session, room), signedIn(session))
                .flatMap(ids -> ids)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> withRoles(Roles roles) {
        List<Person> people = new ArrayList<>(roles.leaders());
        people.addAll(roles.monitors());
        people.addAll(roles.former());
        Person organizer = roles.organizer();
        if (organizer != null) {
            people.add(organizer);
        }
        return people.stream().map(Person::id);
    }

    private Stream<String> ofOtherLanguages(Session session, Locale room) {
        return acquaintances.in(session.chat().conversationId()).stream()
                .filter(known -> known.language() != null
                        && !known.language().getLanguage().equals(room.getLanguage()))
                .map(Acquaintances.Known::id);
    }

    private Stream<String> signedIn(Session session) {
        return register.entries(session.id()).stream()
                .filter(entry -> !entry.removed())
                .flatMap(entry -> Stream.ofNullable(entry.personId()));
    }
}
