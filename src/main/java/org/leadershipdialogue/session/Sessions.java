package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps sessions.
public interface Sessions {

    /// Keeps a new session, or the changed one.
    ///
    /// @return the session with the version it is stored under
    /// @throws ConcurrentMove if somebody stored a later version meanwhile, or began a session in the chat;
    /// nothing is kept then
    Session save(Session session);

    /// The session with this id.
    Optional<Session> find(String id);

    /// The latest session of a chat, over or not.
    Optional<Session> latest(String conversationId);

    /// Every session of a chat, the oldest first; among them those that went on in another chat.
    List<Session> inChat(String conversationId);

    /// The sessions whose clocks walk, or stand for a moment.
    List<Session> underWay();

    /// Every chat that has sessions which are not over, or moved since that day, with a number that grows whenever one
    /// of them is stored.
    Map<String, Long> stored(LocalDate since);

    /// How many sessions are kept in each phase; a phase without any may be missing.
    Map<Phase, Integer> counts();

    /// Every session this person leads or led, in no particular order.
    List<Session> ledBy(String personId);

    /// Deletes a session that was only prepared: it has come into another one, or is not needed any more.
    void drop(String id);

    /// Two people moved the same session at once; the first one did.
    final class ConcurrentMove extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConcurrentMove(String sessionId) {
            super("session " + sessionId + " changed meanwhile");
        }
    }
}
