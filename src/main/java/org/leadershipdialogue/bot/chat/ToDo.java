package org.leadershipdialogue.bot.chat;

import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ChecklistCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Session;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is left to do after a session, as a card of its own, or as a number and a day.
@Component
@Order(1)
public class ToDo implements PersonalView {

    private final Checklists checklists;
    private final Guides guides;

    ToDo(Checklists checklists, Guides guides) {
        this.checklists = checklists;
        this.guides = guides;
    }

    /// How much of it is not done.
    public int open(Session session) {
        return checklists.open(session, guide(session));
    }

    @Override
    public String place() {
        return CardKey.CHECKLIST;
    }

    @Override
    public boolean isWanted(Session session) {
        return true;
    }

    @Override
    public AdaptiveCard draw(Session session, Edition guide, Looker looker) {
        return ChecklistCard.draw(
                checklists.of(session, guide),
                looker.viewer(),
                new Spot(CardKey.checklist(session).written(), 0));
    }

    private Edition guide(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition();
    }
}
