package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Forms;
import org.leadershipdialogue.card.Role;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Milestones;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The view of a card that stands in the chat, before anybody's client has fetched its own.
@Component
class Bases {

    private final Drawer drawer;
    private final PersonalChats chats;
    private final Audience audience;

    Bases(Drawer drawer, PersonalChats chats, Audience audience) {
        this.drawer = drawer;
        this.chats = chats;
        this.audience = audience;
    }

    AdaptiveCard draw(Session session, CardKey key, Instant now) {
        Looker looker = looker(session, key);
        AdaptiveCard card = drawer.draw(session, key, looker, now);
        if (looker.viewer().role() != Role.ROOM) {
            return card;
        }
        Words room = looker.viewer().words();
        AdaptiveCard named =
                audience.of(session, room.locale()).map(card::refreshedBy).orElse(card);
        return needsWayIn(session, key, looker) ? named.leadingIn(looker.viewer(), new Spot(key.written(), 0)) : named;
    }

    /// Everything a change of which has to be sent: the view in the chat and, where clients fetch one and somebody sees
    /// more than the room does, each role's own. Nobody does on the cards that were left, which are most of a chat.
    ///
    /// Where none is fetched, sending the card again would only take from somebody the view they asked for, with
    /// whatever they are typing into it: then neither what is private nor the clock alone counts.
    Stream<AdaptiveCard> compared(Session session, CardKey key, Instant now) {
        Looker base = looker(session, key);
        if (fetchesNothing(base)) {
            Instant moved = Optional.ofNullable(session.progress().lastMove())
                    .map(Progress.Move::at)
                    .orElse(now);
            return Stream.of(drawer.draw(session, key, base.toCompare(), moved));
        }
        Instant changed = Milestones.last(session, now);
        boolean left = key.visit(session).isPresent() && !hasOwnView(session, key);
        return Stream.concat(Stream.of(base), left ? Stream.empty() : privately(session))
                .map(looker -> drawer.draw(session, key, looker.toCompare(), changed));
    }

    /// The room's; in a chat the bot has with the facilitator alone, theirs.
    private Looker looker(Session session, CardKey key) {
        Looker room = drawer.room(session);
        Person facilitator = session.roles().facilitator();
        return facilitator != null && (key.personal() || alone(session, facilitator))
                ? drawer.looker(session, facilitator.id(), room.viewer().words())
                : room;
    }

    private boolean alone(Session session, Person person) {
        return chats.personOf(session.chat().conversationId())
                .filter(person.id()::equals)
                .isPresent();
    }

    private Stream<Looker> privately(Session session) {
        Roles roles = session.roles();
        Words words = drawer.room(session).viewer().words();
        return Stream.concat(roles.leaders().stream(), roles.monitors().stream())
                .map(Person::id)
                .distinct()
                .map(id -> drawer.looker(session, id, words));
    }

    /// Whether it matters to the card that some clients fetch nothing by themselves.
    boolean needsWayIn(Session session, CardKey key) {
        return needsWayIn(session, key, looker(session, key));
    }

    private boolean needsWayIn(Session session, CardKey key, Looker looker) {
        return looker.viewer().role() == Role.ROOM
                && hasOwnView(session, key)
                && (fetchesNothing(looker) || audience.isNarrow(session));
    }

    private static boolean fetchesNothing(Looker looker) {
        return looker.viewer().forms() == Forms.IN_CARD;
    }

    /// Whether anybody sees more of the card than the room does.
    private static boolean hasOwnView(Session session, CardKey key) {
        Optional<Visit> found = key.visit(session);
        if (found.isEmpty()) {
            return session.phase() == Phase.READY || session.phase().isUnderWay();
        }
        Visit visit = found.get();
        return switch (session.stop(visit).kind()) {
            // The leader's papers stand below the recap when all is over.
            case RECAP -> visit.state() != Visit.State.CONTINUED;
            case SIGN_IN ->
                visit.state() != Visit.State.CONTINUED && session.phase().isUnderWay();
            case TOPIC, OPENING, VOTE, SCENARIO, QUESTION, MESSAGES -> visit.isPresent();
        };
    }
}
