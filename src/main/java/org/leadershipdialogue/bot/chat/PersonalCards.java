package org.leadershipdialogue.bot.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.springframework.stereotype.Component;

/// The cards in the chat a facilitator has with the bot: for each session they closed the checklist, and the feedback
/// once it is ready to copy.
@Component
class PersonalCards {

    private final PersonalChats chats;
    private final Sessions sessions;
    private final Checklists checklists;
    private final LeaderPapers papers;
    private final FeedbackForms forms;

    PersonalCards(
            PersonalChats chats, Sessions sessions, Checklists checklists, LeaderPapers papers, FeedbackForms forms) {
        this.chats = chats;
        this.sessions = sessions;
        this.checklists = checklists;
        this.papers = papers;
        this.forms = forms;
    }

    /// The sessions whose papers stand in a personal chat, the earliest first; none if the chat is somebody else's.
    List<Session> sessions(String conversationId) {
        return chats.personOf(conversationId).stream()
                .flatMap(person -> sessions.ledBy(person).stream())
                .filter(session ->
                        session.phase() == Phase.CLOSED && session.plan().setUp() != null)
                .sorted(Comparator.comparing(session -> session.plan().decided().date()))
                .toList();
    }

    /// The cards of one of them.
    List<CardKey> keys(Session session) {
        List<CardKey> keys = new ArrayList<>(List.of(CardKey.checklist(session)));
        if (forms.of(session.id()).confirmed()) {
            keys.add(CardKey.feedback(session));
        }
        return keys;
    }

    AdaptiveCard draw(Session session, CardKey card, Edition guide, Looker looker) {
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
