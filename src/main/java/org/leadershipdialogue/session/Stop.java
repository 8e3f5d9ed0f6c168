package org.leadershipdialogue.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One place in the agenda; each has a card of its own in the chat.
///
/// @param key stable name, unique in the agenda: `sign-in`, `introduction-1`, `question-1.4` …
/// @param kind what happens here
/// @param subject the Guide's id of the topic, scenario or question; null where there is none
/// @param planned how long the plan gives it
public record Stop(String key, Kind kind, @Nullable String subject, Duration planned) {

    /// What happens at a stop.
    public enum Kind {
        SIGN_IN,
        TOPIC,
        OPENING,
        VOTE,
        SCENARIO,
        QUESTION,
        MESSAGES,
        RECAP
    }

    /// Whether people can write an answer here, so that there are two beats: talk, then what we said.
    public boolean takesAnswers() {
        return kind == Kind.OPENING || kind == Kind.QUESTION;
    }

    /// The Guide's id of what this stop is about.
    ///
    /// @throws IllegalStateException where a stop has no subject
    public String about() {
        if (subject == null) {
            throw new IllegalStateException("the stop " + key + " has no subject");
        }
        return subject;
    }

    Stop lasting(Duration length) {
        return new Stop(key, kind, subject, length);
    }
}
