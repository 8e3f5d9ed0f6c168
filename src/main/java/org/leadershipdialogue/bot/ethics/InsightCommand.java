package org.leadershipdialogue.bot.ethics;

import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.command.Command;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.insight.EthicsOffice;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Brings what all sessions say together into the chat somebody of the Ethics Office has with the bot.
@Component
class InsightCommand implements Command {

    private final OfficeChats chats;
    private final EthicsOffice office;
    private final Identities identities;
    private final Board board;
    private final Connector connector;

    InsightCommand(OfficeChats chats, EthicsOffice office, Identities identities, Board board, Connector connector) {
        this.chats = chats;
        this.office = office;
        this.identities = identities;
        this.board = board;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("insights", "enseignements");
    }

    @Override
    public void run(Turn turn) {
        if (turn.from().kind() != ChatKind.PERSONAL) {
            say(turn, "insight.in-own-chat");
            return;
        }
        Identity who = identities.of(turn, office);
        if (!office.has(who)) {
            say(turn, "insight.nobodys");
            return;
        }
        chats.comeDown(turn, Office.INSIGHTS, who);
        board.changed(turn.conversationId());
    }

    private void say(Turn turn, String key) {
        connector.say(turn.from().conversation(), turn.words().say(key));
    }
}
