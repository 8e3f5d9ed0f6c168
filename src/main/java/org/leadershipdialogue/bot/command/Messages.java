package org.leadershipdialogue.bot.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.SignsOfLife;
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
    private final PersonalChats personal;
    private final Help help;
    private final Signs signs;

    Messages(List<Command> commands, PressDesk presses, PersonalChats personal, Help help, Signs signs) {
        this.commands = commands;
        this.presses = presses;
        this.personal = personal;
        this.help = help;
        this.signs = signs;
    }

    /// Handles one message. Nothing is held in a channel, so there is nothing to do there but to say so.
    public void handle(Turn turn, Incoming.Message message) {
        switch (turn.from().kind()) {
            case CHANNEL -> {
                if (message.addressed()) {
                    help.answer(turn);
                }
            }
            case PERSONAL -> {
                personal.remember(turn.person().id(), turn.conversationId());
                read(turn, message);
            }
            case GROUP_CHAT, MEETING -> read(turn, message);
        }
    }

    private void read(Turn turn, Incoming.Message message) {
        ObjectNode value = message.value();
        if (value != null && value.hasNonNull("verb")) {
            // A client that knows no Action.Execute sends its fallback; the answer comes as an update of the card.
            presses.handle(
                    turn, new Incoming.Press(message.from(), value.path("verb").asText(), value, false));
            return;
        }
        command(message.text()).ifPresentOrElse(command -> command.run(turn), () -> other(turn, message));
    }

    /// What people say to each other is nobody's business; what they say to the bot gets an answer.
    private void other(Turn turn, Incoming.Message message) {
        signs.chatted(turn);
        boolean alone = turn.from().kind() == ChatKind.PERSONAL;
        if (alone && message.attached()) {
            help.say(turn, "personal.no-files");
        } else if (alone || message.addressed()) {
            help.answer(turn);
        }
    }

    /// Whether it asks the bot for something, rather than the room.
    public boolean isForTheBot(ChatKind chat, Incoming.Message message) {
        return chat == ChatKind.PERSONAL
                || message.addressed()
                || message.value() != null
                || command(message.text()).isPresent();
    }

    private Optional<Command> command(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(command -> command.words().contains(typed))
                .findFirst();
    }

    /// Writing in the chat is a sign of presence.
    @Component
    static class Signs {

        private final Sessions sessions;
        private final Register register;
        private final SignsOfLife leaders;

        Signs(Sessions sessions, Register register, SignsOfLife leaders) {
            this.sessions = sessions;
            this.register = register;
            this.leaders = leaders;
        }

        void chatted(Turn turn) {
            sessions.latest(turn.conversationId())
                    .filter(session -> session.phase() == Phase.RUNNING)
                    .ifPresent(session -> {
                        leaders.heard(turn, session);
                        register.record(session.id(), turn.person(), Evidence.CHATTED);
                    });
        }
    }
}
