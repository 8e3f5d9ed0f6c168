package org.leadershipdialogue.bot.command;

import static org.mockito.Mockito.mock;

import java.util.List;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.press.PressDesk;

/// What is typed, without what it does.
public final class CommandFixtures {

    private CommandFixtures() {}

    public static Messages messages(List<Command> commands) {
        return new Messages(
                commands,
                mock(PressDesk.class),
                mock(PersonalChats.class),
                mock(Help.class),
                mock(Messages.Signs.class));
    }
}
