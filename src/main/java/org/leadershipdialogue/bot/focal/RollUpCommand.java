package org.leadershipdialogue.bot.focal;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.command.Command;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Brings the roll-up of a focal point's entities into the chat they have with the bot.
@Component
class RollUpCommand implements Command {

    private final OfficeChats chats;
    private final FocalPoints focalPoints;
    private final Identities identities;
    private final Board board;
    private final Connector connector;

    RollUpCommand(OfficeChats chats, FocalPoints focalPoints, Identities identities, Board board, Connector connector) {
        this.chats = chats;
        this.focalPoints = focalPoints;
        this.identities = identities;
        this.board = board;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("roll-up", "récapitulatif");
    }

    @Override
    public void run(Turn turn) {
        if (turn.from().kind() != ChatKind.PERSONAL) {
            say(turn, "focal.in-own-chat");
            return;
        }
        Identity who = identities.of(turn, focalPoints);
        if (focalPoints.entitiesOf(who).isEmpty()) {
            say(turn, "focal.nobodys");
            return;
        }
        chats.comeDown(turn, Office.ROLL_UP, who);
        board.changed(turn.conversationId());
    }

    private void say(Turn turn, String key) {
        connector.say(turn.from().conversation(), turn.words().say(key));
    }
}
