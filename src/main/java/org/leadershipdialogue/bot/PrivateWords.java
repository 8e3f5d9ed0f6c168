package org.leadershipdialogue.bot;

import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.stereotype.Component;

/// Tells one person something that is nobody else's: in the chat they have with the bot, if they have one.
@Component
public class PrivateWords {

    private final PersonalChats personal;
    private final Board board;
    private final Connector connector;

    PrivateWords(PersonalChats personal, Board board, Connector connector) {
        this.personal = personal;
        this.board = board;
        this.connector = connector;
    }

    /// Sees to it that the person has a chat with the bot where they can, and brings it up to date.
    public void invite(Turn turn) {
        chatWith(turn).ifPresent(chat -> board.changed(chat.conversationId()));
    }

    /// Says a line to whoever caused the turn; without a chat of their own it is left unsaid.
    public void tell(Turn turn, String line) {
        chatWith(turn).ifPresent(chat -> connector.say(chat, line));
    }

    private Optional<ConversationRef> chatWith(Turn turn) {
        Account person = turn.from().sender();
        return personal.with(person.id()).flatMap(board::reference).or(() -> open(turn, person));
    }

    private Optional<ConversationRef> open(Turn turn, Account person) {
        var opened = connector.openPersonalChat(
                turn.from().conversation(), turn.from().bot(), person);
        opened.ifPresent(chat -> {
            board.remember(chat);
            personal.remember(person.id(), chat.conversationId());
        });
        return opened;
    }
}
