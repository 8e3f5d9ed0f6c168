package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.Acquaintances;
import org.leadershipdialogue.bot.Crowds;
import org.leadershipdialogue.register.Entry;
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
        Roles roles = session.roles();
        Stream<String> roled = Stream.of(roles.leaders(), roles.monitors(), roles.former())
                .flatMap(List::stream)
                .map(Person::id);
        Stream<String> organizer = Stream.ofNullable(roles.organizer()).map(Person::id);
        return Stream.of(roled, organizer, ofOtherLanguages(session, room), signedIn(session))
                .flatMap(ids -> ids)
                .distinct()
                .limit(MOST)
                .toList();
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
                .map(Entry::personId)
                .flatMap(Stream::ofNullable);
    }
}
