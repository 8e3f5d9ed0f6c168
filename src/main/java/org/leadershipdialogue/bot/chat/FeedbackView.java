package org.leadershipdialogue.bot.chat;

import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.LeaderPapers;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.FeedbackSummaryCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The leader feedback, once it is ready to copy.
@Component
@Order(2)
class FeedbackView implements PersonalView {

    private final LeaderPapers papers;
    private final FeedbackForms forms;

    FeedbackView(LeaderPapers papers, FeedbackForms forms) {
        this.papers = papers;
        this.forms = forms;
    }

    @Override
    public String place() {
        return CardKey.FEEDBACK;
    }

    @Override
    public boolean isWanted(Session session) {
        return forms.of(session.id()).confirmed();
    }

    @Override
    public AdaptiveCard draw(Session session, Edition guide, Looker looker) {
        var view = new FeedbackSummaryCard.View(
                guide.forms().leaderFeedback(),
                papers.texts(session, guide),
                forms.of(session.id()).sentOfficially());
        return FeedbackSummaryCard.draw(
                view, looker.viewer(), new Spot(CardKey.feedback(session).written(), 0));
    }
}
