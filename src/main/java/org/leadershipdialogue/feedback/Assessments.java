package org.leadershipdialogue.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Person;

/// Takes the anonymous assessments of how sessions were led: one a person, and nobody can tell whose.
///
/// While a session's round is open, the system can tell that somebody has replied, so that they do so once; when it
/// ends, that goes too.
public interface Assessments extends Forgetful {

    /// How long people may reply, from the recap on.
    Duration OPEN_FOR = Duration.ofDays(7);

    /// Fewer replies than this are shown to nobody in charge of the session.
    int FEWEST = 5;

    /// Opens the round of a session; one that was opened stays as it is.
    ///
    /// @return when it ends
    Instant open(String sessionId);

    /// When the round ends; empty if it is not open.
    Optional<Instant> openUntil(String sessionId);

    /// Takes somebody's reply, which cannot be changed afterwards.
    Taken give(String sessionId, Person who, Assessment assessment);

    /// Whether the person has replied; false, too, once the round has ended.
    boolean hasGiven(String sessionId, Person who);

    /// The sums of the ratings by field id; a field is missing while it has fewer than five ratings.
    ///
    /// A sum moves in steps of five ratings, so that no two readings differ by one person's.
    Map<String, Sum> ratings(String sessionId);

    /// What people wrote by field id, in no order; for the Ethics Office only, empty below five replies.
    Map<String, List<String>> words(String sessionId);

    /// Ends every round whose time is over and forgets who replied.
    ///
    /// @return how many ended
    int endDue();

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
