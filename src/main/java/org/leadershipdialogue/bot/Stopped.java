package org.leadershipdialogue.bot;

import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.command.Messages;
import org.leadershipdialogue.bot.press.PressDesk;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The operator's switch that stops the bot: whoever asks it for something is told so kindly, nothing of it
/// is kept, and the cards in the chats stay as they are.
@Component
class Stopped {

    private static final Logger LOG = LoggerFactory.getLogger(Stopped.class);

    private final boolean on;
    private final Connector connector;
    private final Messages messages;
    private final PressDesk presses;

    Stopped(
            @Value("${dialogue.stopped:false}") boolean on,
            Board board,
            Connector connector,
            Messages messages,
            PressDesk presses) {
        this.on = on;
        this.connector = connector;
        this.messages = messages;
        this.presses = presses;
        if (on) {
            board.leaveAsIs();
            LOG.warn("dialogue.stopped is set: whoever asks the bot for something is told that it is paused");
        }
    }

    /// Whether the bot is stopped.
    boolean isOn() {
        return on;
    }

    /// What a stopped bot answers. A client that looks at a card by itself still gets the view it had.
    TurnAnswer answer(Turn turn, Incoming incoming) {
        String notice = turn.words().say("notice.stopped");
        return switch (incoming) {
            case Incoming.Press press -> press.automatic() ? presses.look(turn, press) : new TurnAnswer.Notice(notice);
            case Incoming.OpenForm _, Incoming.SubmitForm _ -> new TurnAnswer.Close(notice);
            case Incoming.Message message ->
                said(turn, notice, messages.isForTheBot(message.from().kind(), message));
            case Incoming.MembersAdded added -> said(turn, notice, added.bot());
            // Teams tells of the app beside the bot's coming: one word is enough.
            case Incoming.AppInstalled _,
                    Incoming.AppRemoved _,
                    Incoming.MembersRemoved _,
                    Incoming.MeetingStarted _,
                    Incoming.MeetingEnded _,
                    Incoming.MeetingJoined _,
                    Incoming.MeetingLeft _,
                    Incoming.Other _ -> new TurnAnswer.Done();
        };
    }

    private TurnAnswer said(Turn turn, String notice, boolean wanted) {
        if (wanted) {
            connector.say(turn.from().conversation(), notice);
        }
        return new TurnAnswer.Done();
    }
}
