package org.leadershipdialogue.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The questions of a session that wait for the Ethics Office; nameless unless somebody asks for a reply.
///
/// Neither the person, nor the time, nor the order is kept.
public interface ParkedQuestions {

    /// Parks a question, once however often it is sent.
    ///
    /// @param askerName how to name who asks, only if they asked for a reply; else null
    /// @return the question's id
    /// @throws IllegalArgumentException if nothing readable is left of `text`, or more than [Words#MOST] characters
    String park(String session, String text, @Nullable String askerName);

    /// The session's parked questions, in an order that means nothing and stays.
    List<Parked> list(String session);

    /// Notes whether the answer has come back. Does nothing to another session's question.
    void answered(String session, String id, boolean answered);
}
