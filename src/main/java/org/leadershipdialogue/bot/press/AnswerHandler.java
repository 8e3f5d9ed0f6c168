package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *Keep* and *Leave out*, and *Undo* of both until the session moves on.
@Component
class AnswerHandler implements PressHandler {

    private final Answers answers;
    private final Writes writes;
    private final Replies replies;
    private final Board board;

    AnswerHandler(Answers answers, Writes writes, Replies replies, Board board) {
        this.answers = answers;
        this.writes = writes;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.ANSWER_KEEP, Verb.ANSWER_LEAVE_OUT, Verb.ANSWER_UNDO);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (!press.session().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        Optional<Visit> here = press.presentVisit();
        Optional<String> answer = press.value("answer");
        if (here.isEmpty() || answer.isEmpty()) {
            return replies.stale(press.turn(), press.card());
        }
        Prompt prompt = Prompts.of(press.session(), here.get());
        writes.inTransaction(() -> mark(prompt, answer.get(), press.verb()));
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }

    private void mark(Prompt prompt, String answer, Verb verb) {
        switch (verb) {
            case ANSWER_KEEP -> answers.keep(prompt, answer, true);
            case ANSWER_LEAVE_OUT -> answers.leaveOut(prompt, answer, true);
            default -> {
                answers.leaveOut(prompt, answer, false);
                answers.keep(prompt, answer, false);
            }
        }
    }
}
