package org.leadershipdialogue.bot.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.press.PressDesk;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Incoming;
import org.springframework.stereotype.Component;

/// Reads what people type: a command if the whole message is one, else a sign that they are here. The words
/// themselves are theirs and Teams': nothing of them is kept.
@Component
public class Messages {

    private final List<Command> commands;
    private final PressDesk presses;
    private final Sessions sessions;
    private final Register register;
    private final PersonalChats personal;

    Messages(List<Command> commands, PressDesk presses, Sessions sessions, Register register, PersonalChats personal) {
        this.commands = commands;
        this.presses = presses;
        this.sessions = sessions;
        this.register = register;
        this.personal = personal;
    }

    /// Handles one message.
    public void handle(Turn turn, Incoming.Message message) {
        if (turn.from().kind() == ChatKind.PERSONAL) {
            personal.remember(turn.person().id(), turn.conversationId());
        }
        ObjectNode value = message.value();
        if (value != null && value.hasNonNull("verb")) {
            // A client that knows no Action.Execute sends its fallback; the answer comes as an update of the card.
            presses.handle(
                    turn, new Incoming.Press(message.from(), value.path("verb").asText(), value, false));
            return;
        }
        command(message.text()).ifPresentOrElse(command -> command.run(turn), () -> chatted(turn));
    }

    /// Whether it asks the bot for something, rather than the room.
    public boolean isForTheBot(Turn turn, Incoming.Message message) {
        return turn.from().kind() == ChatKind.PERSONAL
                || message.value() != null
                || command(message.text()).isPresent();
    }

    private Optional<Command> command(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(command -> command.words().contains(typed))
                .findFirst();
    }

    private void chatted(Turn turn) {
        sessions.latest(turn.conversationId())
                .filter(session -> session.phase() == Phase.RUNNING)
                .ifPresent(session -> register.record(session.id(), turn.person(), Evidence.CHATTED));
    }
}
