package org.leadershipdialogue.teams;

import java.time.Duration;

/// How a request to Teams ended.
public sealed interface Outcome {

    /// Teams did it.
    ///
    /// @param activityId the message that now exists or was changed; empty where Teams names none
    record Sent(String activityId) implements Outcome {}

    /// The chat or message is no longer there for us (403, 404); trying again will not help.
    record Gone(int status) implements Outcome {}

    /// Too many requests (429); not done.
    ///
    /// @param retryAfter how long Teams asks us to wait; zero when it does not say
    record TooFast(Duration retryAfter) implements Outcome {}

    /// Not done, for a reason that passes (401 even with a fresh token, 412, 503, or no connection could be made).
    ///
    /// @param retryAfter how long Teams asks us to wait; zero when it does not say
    record NotNow(int status, Duration retryAfter) implements Outcome {
        /// With nothing said about how long.
        public NotNow(int status) {
            this(status, Duration.ZERO);
        }
    }

    /// Nobody knows whether it was done: the request was written and no answer came, or one that says nothing about it
    /// (500, 502, 504).
    ///
    /// @param retryAfter how long Teams asks us to wait; zero when it does not say
    record Unknown(Duration retryAfter) implements Outcome {
        /// With nothing said about how long.
        public Unknown() {
            this(Duration.ZERO);
        }
    }

    /// Teams will not do it (any other status); the request itself is at fault.
    record Refused(int status) implements Outcome {}
}
