package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Begins to prepare a session ahead of its meeting, in the chat a person has with the bot.
@Component
class PrepareCommand implements Command {

    private final Beginnings beginnings;
    private final Connector connector;

    PrepareCommand(Beginnings beginnings, Connector connector) {
        this.beginnings = beginnings;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("prepare", "préparer");
    }

    @Override
    public void run(Turn turn) {
        if (turn.from().kind() == ChatKind.PERSONAL) {
            beginnings.prepare(turn);
        } else {
            connector.say(turn.from().conversation(), turn.words().say("before.in-own-chat"));
        }
    }
}
