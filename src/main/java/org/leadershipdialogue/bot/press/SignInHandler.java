package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *I'm here* and *I'd rather listen*.
@Component
class SignInHandler implements PressHandler {

    private final Register register;
    private final Replies replies;
    private final Board board;

    SignInHandler(Register register, Replies replies, Board board) {
        this.register = register;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.REGISTER_SIGN_IN, Verb.REGISTER_LISTEN);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (!press.session().phase().isUnderWay()) {
            Refusal why = press.session().phase().isOver() ? Refusal.OVER : Refusal.NOT_BEGUN;
            return replies.refused(press.turn(), press.card(), why);
        }
        if (press.verb() == Verb.REGISTER_LISTEN) {
            register.ratherListen(press.session().id(), press.person());
        } else {
            register.record(press.session().id(), press.person(), Evidence.SIGNED_IN);
        }
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }
}
