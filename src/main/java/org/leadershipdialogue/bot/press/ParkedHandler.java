package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// What a leader does with the parked questions: answers one in the room, or chooses how the rest goes to the Ethics
/// Office.
@Component
class ParkedHandler implements PressHandler {

    private final ParkedQuestions parked;
    private final Replies replies;
    private final Board board;

    ParkedHandler(ParkedQuestions parked, Replies replies, Board board) {
        this.parked = parked;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.PARKED_ANSWERED, Verb.PARKED_BY_FORM, Verb.PARKED_BY_MAIL);
    }

    @Override
    public TurnAnswer handle(Press press) {
        String session = press.session().id();
        if (!press.session().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        switch (press.verb()) {
            case PARKED_BY_FORM -> parked.choose(session, ParkedQuestions.Way.FORM);
            case PARKED_BY_MAIL -> parked.choose(session, ParkedQuestions.Way.MAIL);
            default -> press.value("question").ifPresent(question -> parked.answered(session, question));
        }
        board.changed(press.session().chat().conversationId());
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }
}
