package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Turn;
import org.springframework.stereotype.Component;

/// Says what can be typed.
@Component
class HelpCommand implements Command {

    private final Help help;

    HelpCommand(Help help) {
        this.help = help;
    }

    @Override
    public Set<String> words() {
        return Set.of("help", "aide", "?");
    }

    @Override
    public void run(Turn turn) {
        help.answer(turn);
    }
}
