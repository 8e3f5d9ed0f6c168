package org.leadershipdialogue.bot.event;

import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// The bot comes into a chat, or leaves it.
@Component
public class Comings {

    private final Beginnings beginnings;
    private final PersonalChats personal;
    private final Sessions sessions;
    private final Moves moves;
    private final Connector connector;

    Comings(Beginnings beginnings, PersonalChats personal, Sessions sessions, Moves moves, Connector connector) {
        this.beginnings = beginnings;
        this.personal = personal;
        this.sessions = sessions;
        this.moves = moves;
        this.connector = connector;
    }

    /// Greets a meeting or group chat with a session's first card, a person with a line.
    ///
    /// @param bot whether it is the bot that came; people who come are greeted by the cards
    public void added(Turn turn, boolean bot) {
        if (!bot) {
            return;
        }
        if (turn.from().kind() == ChatKind.PERSONAL) {
            boolean first = personal.remember(turn.person().id(), turn.conversationId());
            if (first) {
                connector.say(turn.from().conversation(), turn.words().say("personal.welcome"));
            }
        } else {
            beginnings.greet(turn, turn.person());
        }
    }

    /// Ends what was going on in a chat the bot was taken out of; what it holds is kept as long as any session's.
    ///
    /// @param bot whether it is the bot that left
    public void removed(Turn turn, boolean bot) {
        if (bot) {
            sessions.latest(turn.conversationId()).ifPresent(latest -> moves.cutShort(latest.id(), turn.now()));
        }
    }
}
