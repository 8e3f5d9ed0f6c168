package org.leadershipdialogue.session;

import java.util.List;
import java.util.Optional;

/// Keeps sessions.
public interface Sessions {

    /// Keeps a new session, or the changed one.
    ///
    /// @return the session with the version it is stored under
    /// @throws ConcurrentMove if somebody stored a later version meanwhile; nothing is kept then
    Session save(Session session);

    /// The session with this id.
    Optional<Session> find(String id);

    /// The latest session of a chat, over or not.
    Optional<Session> latest(String conversationId);

    /// Every session of a chat, the oldest first.
    List<Session> inChat(String conversationId);

    /// Chats with a session under way, whose clocks walk.
    List<String> chatsUnderWay();

    /// Every session this person leads or led, in no particular order.
    List<Session> ledBy(String personId);

    /// Every session that is over.
    List<Session> over();

    /// Two people moved the same session at once; the first one did.
    final class ConcurrentMove extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConcurrentMove(String sessionId) {
            super("session " + sessionId + " changed meanwhile");
        }
    }
}
