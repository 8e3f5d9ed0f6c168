package org.leadershipdialogue.bot.manager;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.command.Command;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Brings what an entity expects of a manager into the chat they have with the bot.
@Component
class ReportCommand implements Command {

    private final OfficeChats chats;
    private final Dues dues;
    private final Identities identities;
    private final Board board;
    private final Connector connector;

    ReportCommand(OfficeChats chats, Dues dues, Identities identities, Board board, Connector connector) {
        this.chats = chats;
        this.dues = dues;
        this.identities = identities;
        this.board = board;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("report", "déclarer");
    }

    @Override
    public void run(Turn turn) {
        if (turn.from().kind() != ChatKind.PERSONAL) {
            say(turn, "report.in-own-chat");
            return;
        }
        Identity who = identities.withAddress(turn);
        if (dues.entities(who).isEmpty()) {
            say(turn, "report.nobodys");
            return;
        }
        chats.comeDown(turn, Office.REPORT, who);
        board.changed(turn.conversationId());
    }

    private void say(Turn turn, String key) {
        connector.say(turn.from().conversation(), turn.words().say(key));
    }
}
