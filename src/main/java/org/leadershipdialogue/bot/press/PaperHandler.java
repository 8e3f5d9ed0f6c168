package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Ticks;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.feedback.FeedbackForms;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Ticks what a leader has done before and after the session.
@Component
class PaperHandler implements PressHandler {

    private static final String FEEDBACK = "feedback";

    private final Ticks ticks;
    private final FeedbackForms forms;
    private final Replies replies;
    private final Board board;

    PaperHandler(Ticks ticks, FeedbackForms forms, Replies replies, Board board) {
        this.ticks = ticks;
        this.forms = forms;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.CHECKLIST_TICK, Verb.FEEDBACK_SENT);
    }

    @Override
    public TurnAnswer handle(Press press) {
        if (!press.session().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        String session = press.session().id();
        String task = press.verb() == Verb.FEEDBACK_SENT
                ? FEEDBACK
                : press.value("item").orElse("");
        if (task.equals(FEEDBACK)) {
            forms.sentOfficially(session, true);
        } else if (task.matches("[a-z-]{1,40}")) {
            tick(session, task, press.data().path("done").asBoolean(true));
        }
        board.changed(press.session().chat().conversationId());
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }

    private void tick(String session, String task, boolean done) {
        if (done) {
            ticks.tick(session, task);
        } else {
            ticks.untick(session, task);
        }
    }
}
