package org.leadershipdialogue.bot.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.board.Priority;
import org.leadershipdialogue.board.Wanted;
import org.leadershipdialogue.board.WantedCard;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.teams.OutgoingCard;
import org.springframework.stereotype.Component;

/// What each chat should show: of its last two sessions the greeting and a card for every visit.
@Component
class ChatCards implements Wanted {

    /// For this long after a move the chat is wrong until it is redrawn, even if a card was sent while it was made;
    /// later changes of what was sent since are counters and the clock.
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final int SESSIONS = 2;

    private final Sessions sessions;
    private final Bases bases;
    private final Revisions revisions;
    private final PersonalCards personal;
    private final BallotView ballot;
    private final Assessments assessments;
    private final Clock clock;

    ChatCards(
            Sessions sessions,
            Bases bases,
            Revisions revisions,
            PersonalCards personal,
            BallotView ballot,
            Assessments assessments,
            Clock clock) {
        this.sessions = sessions;
        this.bases = bases;
        this.revisions = revisions;
        this.personal = personal;
        this.ballot = ballot;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public List<WantedCard> cards(String conversationId) {
        List<Session> all = sessions.inChat(conversationId);
        Instant now = clock.instant();
        List<WantedCard> wanted = new ArrayList<>();
        for (Session session : all.subList(Math.max(0, all.size() - SESSIONS), all.size())) {
            if (session.greeted().equals(conversationId)) {
                wanted.add(
                        card(session, CardKey.greeting(session), session.phase().isOver(), now));
                if (ballot.has(session)) {
                    wanted.add(card(session, CardKey.ballot(session), !session.asksAhead(), now));
                }
            }
            session.progress().visits().stream()
                    .filter(visit -> session.chatOf(visit).equals(conversationId))
                    .forEach(visit ->
                            wanted.add(card(session, CardKey.of(session, visit), !isLive(session, visit), now)));
        }
        for (Session session : personal.sessions(conversationId)) {
            personal.keys(session)
                    .forEach(key -> wanted.add(card(session, key, personal.isSettled(session, key), now)));
        }
        return wanted;
    }

    @Override
    public Map<String, Long> stamps() {
        return sessions.stored(LocalDate.now(clock).minusDays(1));
    }

    private WantedCard card(Session session, CardKey key, boolean settled, Instant now) {
        return new WantedCard(
                key.written(),
                revisions.of(session, key, settled, now),
                priority(session, settled, now),
                moved(session),
                () -> drawn(session, key, now),
                settled);
    }

    private OutgoingCard drawn(Session session, CardKey key, Instant now) {
        AdaptiveCard base = Glance.during(() -> bases.draw(session, key, now));
        return new OutgoingCard(base.json(), base.fallbackText());
    }

    private static Priority priority(Session session, boolean settled, Instant now) {
        if (settled) {
            return Priority.SETTLE;
        }
        boolean fresh = session.progress().lastMove() == null
                || now.isBefore(moved(session).plus(FRESH));
        return fresh ? Priority.MOVE : Priority.COUNTER;
    }

    private static Instant moved(Session session) {
        Progress.Move last = session.progress().lastMove();
        return last == null ? Instant.MIN : last.at();
    }

    /// The sign-in stays live to the end, the recap as long as *How was it?* is open; every other card as long as the
    /// session is there.
    private boolean isLive(Session session, Visit visit) {
        boolean signIn = session.stop(visit).kind() == Stop.Kind.SIGN_IN && visit.state() != Visit.State.CONTINUED;
        if (!session.phase().isOver()) {
            return visit.isPresent() || signIn;
        }
        return session.stop(visit).kind() == Stop.Kind.RECAP
                && visit.state() != Visit.State.CONTINUED
                && assessments.openUntil(session.id()).isPresent();
    }
}
