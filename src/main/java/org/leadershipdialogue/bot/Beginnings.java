package org.leadershipdialogue.bot;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Chat;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.springframework.stereotype.Component;

/// Begins sessions: one greeting at a time in a chat, and a fresh one only after the last is over.
@Component
public class Beginnings {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final Sessions sessions;
    private final Guides guides;
    private final Board board;

    Beginnings(Sessions sessions, Guides guides, Board board) {
        this.sessions = sessions;
        this.guides = guides;
        this.board = board;
    }

    /// Greets the chat, unless a session there is not over.
    ///
    /// @param organizer who counts as the organizer where the meeting does not tell; null if nobody does
    public void greet(Turn turn, @Nullable Person organizer) {
        Chat chat = new Chat(
                turn.conversationId(),
                turn.from().conversation().tenantId(),
                turn.from().meetingId());
        try {
            sessions.save(Session.greet(id(), chat, guides.latest().id(), Roles.of(organizer)));
        } catch (Sessions.ConcurrentMove greeted) {
            // Teams tells twice that the bot came, and both tellings may arrive at once.
        }
        board.changed(turn.conversationId());
    }

    private String id() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
