package org.leadershipdialogue.bot.ethics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.bot.office.OfficeDesk;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.insight.EthicsOffice;
import org.leadershipdialogue.insight.InsightLinks;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Answers what is pressed on the card of the insights.
@Component
class InsightDesk implements OfficeDesk {

    private final Rights rights;
    private final InsightView view;
    private final ObjectProvider<InsightLinks> links;
    private final OfficeChats chats;
    private final Board board;

    InsightDesk(Rights rights, InsightView view, ObjectProvider<InsightLinks> links, OfficeChats chats, Board board) {
        this.rights = rights;
        this.view = view;
        this.links = links;
        this.chats = chats;
        this.board = board;
    }

    /// Who works in the Ethics Office, asked anew at each press.
    @Component
    record Rights(Identities identities, EthicsOffice office) {

        Optional<Identity> of(Turn turn) {
            return Optional.of(identities.of(turn, office)).filter(office::has);
        }
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.INSIGHTS_PAGE);
    }

    @Override
    public boolean has(ObjectNode data) {
        return key(data).isPresent();
    }

    private static Optional<InsightKey> key(ObjectNode data) {
        return InsightKey.parse(data.path("card").asText(""));
    }

    @Override
    public TurnAnswer press(Turn turn, Verb verb, ObjectNode data) {
        InsightKey key = key(data).orElseThrow();
        return rights.of(turn)
                .<TurnAnswer>map(who -> {
                    see(turn, key);
                    return new TurnAnswer.Card(card(turn, key, verb == Verb.INSIGHTS_PAGE ? page(turn, who) : null)
                            .json());
                })
                .orElseGet(() -> new TurnAnswer.Notice(turn.words().say("insight.nobodys")));
    }

    private AdaptiveCard card(Turn turn, InsightKey key, @Nullable URI page) {
        boolean left = chats.of(turn.conversationId(), Office.INSIGHTS)
                .filter(chat -> chat.rung() > key.rung())
                .isPresent();
        return left ? view.below(key, turn.language()) : view.draw(key, turn.language(), page);
    }

    /// A link is made when it is about to be shown: it names its reader and lives a quarter of an hour.
    private @Nullable URI page(Turn turn, Identity who) {
        InsightLinks known = links.getIfAvailable();
        return known == null ? null : known.to(turn.person(), who);
    }

    private void see(Turn turn, InsightKey key) {
        String message = turn.from().replyToId();
        if (message != null) {
            board.seen(turn.conversationId(), key.written(), message);
        }
    }
}
