package org.leadershipdialogue.answers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Person;

/// The questions of a session that wait for an answer; nameless unless somebody asks for one to themselves.
///
/// Of the others neither the person, nor the time, nor the order is kept.
public interface ParkedQuestions {

    /// Parks a question, once however often it is sent.
    ///
    /// @param asker who asks, only if they want an answer to themselves; else null
    /// @return the question's id
    /// @throws IllegalArgumentException if nothing readable is left of `text`, or more than [Words#MOST] characters
    String park(String session, String text, @Nullable Person asker);

    /// The session's parked questions, in an order that means nothing and stays.
    List<Parked> list(String session);

    /// Notes that the answer has come, and forgets who asked. Does nothing to another session's question.
    ///
    /// @return false if it was noted before
    boolean answered(String session, String id);

    /// Takes that back; who asked comes back only as the caller still knows them.
    void notAnswered(String session, Parked question);

    /// How what is left goes to the Ethics Office; empty while nobody has chosen.
    Optional<Way> way(String session);

    /// Chooses the way, once: a later choice changes nothing.
    void choose(String session, Way way);

    /// A way to the Ethics Office.
    enum Way {
        /// In the leader feedback form.
        FORM,
        /// In an e-mail of the leader's own.
        MAIL
    }
}
