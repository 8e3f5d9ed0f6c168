package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The cards in the chat a facilitator has with the bot: for each session they prepare what to do before it, for each
/// they closed what to do after it, and what came of it.
@Component
class PersonalCards {

    private final PersonalChats chats;
    private final Sessions sessions;
    private final Befores befores;
    private final List<PersonalView> views;

    PersonalCards(PersonalChats chats, Sessions sessions, Befores befores, List<PersonalView> views) {
        this.chats = chats;
        this.sessions = sessions;
        this.befores = befores;
        this.views = views;
    }

    /// The sessions whose papers stand in a personal chat, the earliest first and those without a day last; none if the
    /// chat is somebody else's.
    List<Session> sessions(String conversationId) {
        return chats.personOf(conversationId).stream()
                .flatMap(person -> sessions.ledBy(person).stream().filter(session -> isFacilitator(session, person)))
                .sorted(Comparator.comparing(PersonalCards::day))
                .toList();
    }

    /// A card stands in one chat; whoever else leads finds the list below the recap.
    private static boolean isFacilitator(Session session, String personId) {
        return session.roles().leader().map(Person::id).filter(personId::equals).isPresent();
    }

    private static LocalDate day(Session session) {
        return Optional.ofNullable(session.plan().setUp()).map(SetUp::date).orElse(LocalDate.MAX);
    }

    /// The cards of one of them.
    List<CardKey> keys(Session session) {
        List<CardKey> keys = new ArrayList<>(befores.keys(session));
        if (session.phase() == Phase.CLOSED
                && session.plan().setUp() != null
                && !session.chat().rehearsal()) {
            views.stream()
                    .map(view -> view.key(session))
                    .flatMap(Optional::stream)
                    .forEach(keys::add);
        }
        return keys;
    }

    /// Whether only a move of the session can still change the card.
    boolean isSettled(Session session, CardKey card) {
        return card.isBefore() && !befores.isLive(session, card);
    }

    AdaptiveCard draw(Session session, CardKey card, Edition guide, Looker looker, Instant now) {
        if (card.isBefore()) {
            return befores.draw(session, card, guide, looker, now);
        }
        return views.stream()
                .filter(view -> view.place().equals(card.place()))
                .findFirst()
                .orElseThrow()
                .draw(session, guide, looker);
    }
}
