package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *Take it back*: one's own answer, while the question is open.
@Component
class WithdrawHandler implements PressHandler {

    private final Answers answers;
    private final Writes writes;
    private final Replies replies;
    private final Board board;

    WithdrawHandler(Answers answers, Writes writes, Replies replies, Board board) {
        this.answers = answers;
        this.writes = writes;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.ANSWER_WITHDRAW);
    }

    @Override
    public TurnAnswer handle(Press press) {
        Optional<Visit> here = press.presentVisit();
        boolean taken = here.isPresent()
                && writes.inTransaction(() -> answers.withdraw(
                        Prompts.of(press.session(), here.get()), press.person().id()));
        if (!taken) {
            return replies.stale(press.turn(), press.card());
        }
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }
}
