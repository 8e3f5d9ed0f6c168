package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.Turn;

/// Something that can be typed to the bot.
public interface Command {

    /// The words that mean it, in lower case, in every language we have.
    Set<String> words();

    /// Does it.
    void run(Turn turn);
}
