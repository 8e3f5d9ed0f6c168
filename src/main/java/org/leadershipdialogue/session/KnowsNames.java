package org.leadershipdialogue.session;

/// Keeps what people who take part are called, and follows when they rename themselves.
public interface KnowsNames {

    /// Notes what Teams calls the person now, where they are known and nobody corrected their name.
    ///
    /// @param person with a name that is not blank
    void called(String sessionId, Person person);
}
