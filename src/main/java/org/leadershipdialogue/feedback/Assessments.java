package org.leadershipdialogue.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Person;

/// Takes the anonymous assessments of how sessions were led: one a person, and nobody can tell whose.
///
/// While a session's round is open, the system can tell that somebody has replied, so that they do so once, and nobody
/// is told what was replied. When it ends, the ratings are summed up, and only the sums are left of them.
public interface Assessments extends Forgetful {

    /// Fewer replies than this are shown to nobody.
    int FEWEST = 5;

    /// Opens the round of a session. Joins the caller's transaction.
    ///
    /// @param until when it ends
    /// @return false if there was a round before, open or over, which stays as it is
    boolean open(String sessionId, Instant until);

    /// When the round ends; empty if it is not open.
    Optional<Instant> openUntil(String sessionId);

    /// Takes somebody's reply, which cannot be changed afterwards.
    Taken give(String sessionId, Person who, Assessment assessment);

    /// Whether the person has replied; false, too, once the round has ended.
    boolean hasGiven(String sessionId, Person who);

    /// Ends the round if its time is over: sums the ratings up, once, and forgets who replied, each single rating, and
    /// what was written where fewer than five replied.
    ///
    /// @return whether it ended now
    boolean end(String sessionId);

    /// The sums of the ratings by field id once the round has ended; a field that fewer than five rated is missing.
    Map<String, Sum> ratings(String sessionId);

    /// What people wrote by field id once the round has ended, in no order; for the Ethics Office only.
    Map<String, List<String>> words(String sessionId);

    /// What became of a reply.
    enum Taken {
        /// It is kept.
        KEPT,
        /// This person had replied; the earlier reply stands.
        ALREADY_GIVEN,
        /// The round is not open, or over.
        NOT_OPEN
    }

    /// The total of `count` ratings.
    record Sum(int count, int total) {}
}
