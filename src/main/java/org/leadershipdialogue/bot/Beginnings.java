package org.leadershipdialogue.bot;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Chat;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Preparing;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// Begins sessions: one greeting at a time in a chat, and a fresh one only after the last is over.
@Component
public class Beginnings {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final Sessions sessions;
    private final Guides guides;
    private final DaysAhead daysAhead;
    private final Writes writes;
    private final Board board;

    Beginnings(Sessions sessions, Guides guides, DaysAhead daysAhead, Writes writes, Board board) {
        this.sessions = sessions;
        this.guides = guides;
        this.daysAhead = daysAhead;
        this.writes = writes;
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

    /// Begins to prepare a session for a meeting yet to come; a person has one at a time that nothing is said about.
    public void prepare(Turn turn) {
        boolean begun = sessions.ledBy(turn.person().id()).stream()
                .anyMatch(session ->
                        session.phase() == Phase.NEW && !session.chat().exists());
        if (!begun) {
            String id = id();
            String tenant = turn.from().conversation().tenantId();
            Session ahead = Preparing.ahead(id, tenant, guides.latest().id(), turn.person());
            writes.inTransaction(() -> {
                sessions.save(ahead);
                daysAhead.count(ahead);
            });
        }
        board.changed(turn.conversationId());
    }

    /// Begins to rehearse a session, exactly as it is planned, in the chat its facilitator has with the bot.
    ///
    /// @return false while another session is on there
    public boolean rehearse(Turn turn, Session planned) {
        Chat chat = Chat.toRehearse(
                turn.conversationId(), turn.from().conversation().tenantId());
        try {
            sessions.save(Preparing.rehearsal(id(), chat, planned, turn.person()));
        } catch (Sessions.ConcurrentMove busy) {
            return false;
        }
        board.changed(turn.conversationId());
        return true;
    }

    private String id() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
