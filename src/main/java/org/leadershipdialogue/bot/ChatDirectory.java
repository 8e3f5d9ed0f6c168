package org.leadershipdialogue.bot;

import java.util.List;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.web.DirectoryIds;
import org.springframework.stereotype.Component;

/// Tells by the roster of a session's chat which directory id somebody has. It is asked when they sign in for a file,
/// so nothing has to be kept.
@Component
class ChatDirectory implements DirectoryIds {

    private final Sessions sessions;
    private final Board board;
    private final Connector connector;

    ChatDirectory(Sessions sessions, Board board, Connector connector) {
        this.sessions = sessions;
        this.board = board;
        this.connector = connector;
    }

    @Override
    public boolean same(String sessionId, Person who, String directoryId) {
        return sessions
                .find(sessionId)
                .flatMap(session -> board.reference(session.chat().conversationId()))
                .flatMap(connector::members)
                .orElse(List.of())
                .stream()
                .anyMatch(member -> member.id().equals(who.id()) && directoryId.equalsIgnoreCase(member.aadObjectId()));
    }
}
