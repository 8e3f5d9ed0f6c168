package org.leadershipdialogue.bot.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Parked;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.ParkedCard;
import org.leadershipdialogue.card.ParkedCard.Item;
import org.leadershipdialogue.card.ParkedCard.Way;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The parked questions, once the session is over.
@Component
@Order(3)
class ParkedView implements PersonalView {

    private final ParkedQuestions parked;

    ParkedView(ParkedQuestions parked) {
        this.parked = parked;
    }

    @Override
    public String place() {
        return CardKey.PARKED;
    }

    @Override
    public boolean isWanted(Session session) {
        return !parked.list(session.id()).isEmpty();
    }

    @Override
    public AdaptiveCard draw(Session session, Edition guide, Looker looker) {
        List<Item> items =
                parked.list(session.id()).stream().map(ParkedView::item).toList();
        var view = new ParkedCard.View(
                items,
                way(session),
                session.plan().decided().unit(),
                guide.support().contact().email());
        return ParkedCard.draw(view, looker.viewer(), new Spot(session.id() + "/" + CardKey.PARKED, 0));
    }

    static Item item(Parked question) {
        Person asker = question.asker();
        return new Item(question.id(), question.text(), asker == null ? null : asker.name(), question.answered());
    }

    private @Nullable Way way(Session session) {
        return parked.way(session.id())
                .map(way -> switch (way) {
                    case FORM -> Way.FORM;
                    case MAIL -> Way.MAIL;
                })
                .orElse(null);
    }
}
