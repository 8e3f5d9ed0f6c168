package org.leadershipdialogue.feedback;

import java.util.Map;
import org.leadershipdialogue.session.Forgetful;

/// Keeps the leader feedback form of each session; every step is saved as it is made.
public interface FeedbackForms extends Forgetful {

    /// The longest text kept in a field, in code points; what is beyond is cut.
    int LONGEST_TEXT = 6_000;

    /// The form as last saved; blank if nothing was.
    LeaderFeedback of(String sessionId);

    /// Saves the fields of one step and leaves the others as they are.
    LeaderFeedback save(String sessionId, Map<String, String> texts);

    /// Notes that the leader has saved the whole form.
    void confirm(String sessionId);

    /// Notes whether the official form was sent.
    void sentOfficially(String sessionId, boolean sent);
}
