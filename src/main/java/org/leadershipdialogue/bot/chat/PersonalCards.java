package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.LeaderPapers;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ChecklistCard;
import org.leadershipdialogue.card.FeedbackSummaryCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The cards in the chat a facilitator has with the bot: for each session they prepare what to do before it, for each
/// they closed what to do after it, and the feedback once it is ready to copy.
@Component
class PersonalCards {

    private final PersonalChats chats;
    private final Sessions sessions;
    private final Checklists checklists;
    private final LeaderPapers papers;
    private final FeedbackForms forms;
    private final Befores befores;

    PersonalCards(
            PersonalChats chats,
            Sessions sessions,
            Checklists checklists,
            LeaderPapers papers,
            FeedbackForms forms,
            Befores befores) {
        this.chats = chats;
        this.sessions = sessions;
        this.checklists = checklists;
        this.papers = papers;
        this.forms = forms;
        this.befores = befores;
    }

    /// The sessions whose papers stand in a personal chat, the earliest first and those without a day last; none if the
    /// chat is somebody else's.
    List<Session> sessions(String conversationId) {
        return chats.personOf(conversationId).stream()
                .flatMap(person -> sessions.ledBy(person).stream())
                .sorted(Comparator.comparing(PersonalCards::day))
                .toList();
    }

    /// The cards of one of them.
    List<CardKey> keys(Session session) {
        List<CardKey> keys = new ArrayList<>(befores.keys(session));
        if (session.phase() == Phase.CLOSED
                && session.plan().setUp() != null
                && !session.chat().rehearsal()) {
            keys.add(CardKey.checklist(session));
            if (forms.of(session.id()).confirmed()) {
                keys.add(CardKey.feedback(session));
            }
        }
        return keys;
    }

    /// Whether only a move of the session can still change the card.
    boolean isSettled(Session session, CardKey card) {
        return card.isBefore() && !befores.isLive(session, card);
    }

    private static LocalDate day(Session session) {
        return Optional.ofNullable(session.plan().setUp()).map(SetUp::date).orElse(LocalDate.MAX);
    }

    AdaptiveCard draw(Session session, CardKey card, Edition guide, Looker looker, Instant now) {
        if (card.isBefore()) {
            return befores.draw(session, card, guide, looker, now);
        }
        Spot spot = new Spot(card.written(), 0);
        if (card.place().equals(CardKey.CHECKLIST)) {
            return ChecklistCard.draw(checklists.of(session, guide, looker), looker.viewer(), spot);
        }
        var view = new FeedbackSummaryCard.View(
                guide.forms().leaderFeedback(),
                papers.texts(session, guide),
                forms.of(session.id()).sentOfficially());
        return FeedbackSummaryCard.draw(view, looker.viewer(), spot);
    }
}
