package org.leadershipdialogue.bot.chat;

import java.util.List;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Ballot;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Preparations;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.card.VoteCard;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// The vote on the scenarios while the session is days ahead: the same ballots count on the day.
@Component
class BallotView {

    private final Votes votes;
    private final Preparations preparations;

    BallotView(Votes votes, Preparations preparations) {
        this.votes = votes;
        this.preparations = preparations;
    }

    /// Whether the card has a place in the chat: only a session that is prepared ahead asks ahead.
    boolean has(Session session) {
        return session.chat().exists()
                && session.plan().setUp() != null
                && preparations.of(session.id()).isPresent();
    }

    AdaptiveCard draw(Session session, CardKey card, Edition guide, Looker looker) {
        Spot spot = new Spot(card.written(), 0);
        if (!session.asksAhead()) {
            return VoteCard.over(looker.viewer(), spot);
        }
        Prompt prompt = Prompts.ballot(session);
        Ballot own = own(prompt, looker);
        List<VoteCard.Option> options = guide.scenarios().stream()
                .map(each -> new VoteCard.Option(each.id(), each.shortTitle(), each.theme(), own.holds(each.id())))
                .toList();
        var view = new VoteCard.View(options, guide.selection().choose(), votes.count(prompt), null, null);
        return VoteCard.ahead(view, session.plan().decided().date(), looker.viewer(), spot);
    }

    private Ballot own(Prompt prompt, Looker looker) {
        String person = looker.personId();
        return person == null
                ? Ballot.EMPTY
                : votes.own(prompt, person).map(Ballot::of).orElse(Ballot.EMPTY);
    }
}
