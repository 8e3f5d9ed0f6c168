package org.leadershipdialogue.feedback;

import java.util.Map;

/// The leader feedback form of one session, as far as it is filled in.
///
/// @param texts by the Guide's field id; what was never touched is missing
/// @param confirmed the leader has read it through and saved the whole form
/// @param sentOfficially the leader ticked that the official form on the web was sent: what counts
public record LeaderFeedback(Map<String, String> texts, boolean confirmed, boolean sentOfficially) {

    /// A form nobody has begun.
    public static final LeaderFeedback BLANK = new LeaderFeedback(Map.of(), false, false);

    public LeaderFeedback {
        texts = Map.copyOf(texts);
    }

    /// The text of a field; empty if there is none.
    public String text(String fieldId) {
        return texts.getOrDefault(fieldId, "");
    }
}
