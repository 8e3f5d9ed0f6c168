package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.Preparations;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Bringing;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// What becomes of a session that was prepared: it is used in its meeting, or not needed; and whether to remind of it.
@Component
class PreparationHandler implements PressHandler {

    private final Beginnings beginnings;
    private final Bringing bringing;
    private final Preparations preparations;
    private final Moves moves;
    private final Replies replies;
    private final Board board;

    PreparationHandler(
            Beginnings beginnings,
            Bringing bringing,
            Preparations preparations,
            Moves moves,
            Replies replies,
            Board board) {
        this.beginnings = beginnings;
        this.bringing = bringing;
        this.preparations = preparations;
        this.moves = moves;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.PREPARATION_USE, Verb.PREPARATION_DROP, Verb.PREPARATION_REHEARSE, Verb.REMINDERS_SWITCH);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (press.verb() == Verb.PREPARATION_USE) {
            String prepared = press.value("prepared").orElse("");
            return replies.after(press.turn(), press.card(), bringing.use(press.turn(), press.session(), prepared));
        }
        if (!press.session().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        switch (press.verb()) {
            case PREPARATION_DROP -> drop(press);
            case PREPARATION_REHEARSE -> {
                if (!beginnings.rehearse(press.turn(), press.session())) {
                    return replies.busy(press.turn(), press.card());
                }
            }
            default ->
                preparations.remind(
                        press.session().id(), press.data().path("on").asBoolean());
        }
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }

    private void drop(Press press) {
        moves.change(
                press.session().id(),
                session -> session.chat().exists() || session.phase().isOver()
                        ? new Decision.Stale()
                        : Decision.done(session.cutShort(press.turn().now())));
    }
}
