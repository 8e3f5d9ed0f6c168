package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Says what can be typed.
@Component
class HelpCommand implements Command {

    private final Connector connector;

    HelpCommand(Connector connector) {
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("help", "aide", "?");
    }

    @Override
    public void run(Turn turn) {
        connector.say(turn.from().conversation(), turn.words().say("help.text"));
    }
}
