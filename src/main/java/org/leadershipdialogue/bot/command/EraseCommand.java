package org.leadershipdialogue.bot.command;

import java.util.Set;
import org.leadershipdialogue.bot.PersonalData;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Takes whoever wishes it out of the sessions that are over, and tells them what stays and why.
@Component
class EraseCommand implements Command {

    private final PersonalData data;
    private final Connector connector;

    EraseCommand(PersonalData data, Connector connector) {
        this.data = data;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("erase my data", "effacer mes données");
    }

    @Override
    public void run(Turn turn) {
        if (turn.from().kind() != ChatKind.PERSONAL) {
            connector.say(turn.from().conversation(), turn.words().say("mine.in-own-chat"));
            return;
        }
        String person = turn.person().id();
        int erased = data.erase(person);
        long left = data.sessionsWith(person).size();
        connector.say(
                turn.from().conversation(),
                turn.words().say("mine.erased", "n", erased) + "\n\n"
                        + turn.words().say("mine.left", "n", left));
    }
}
