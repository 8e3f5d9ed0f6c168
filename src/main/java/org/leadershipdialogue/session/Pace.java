package org.leadershipdialogue.session;

import java.time.Duration;

/// The clock against the plan, at one moment.
///
/// @param used time used so far
/// @param planned how far the plan would be: within the present stop the plan walks along with the clock
/// @param total length of the whole plan
public record Pace(Duration used, Duration planned, Duration total) {

    /// Minutes behind the plan, rounded down; negative when ahead.
    public int minutesBehind() {
        return (int) used.minus(planned).toMinutes();
    }

    /// The minute the session is in, counted from 0.
    public int minute() {
        return (int) used.toMinutes();
    }

    /// Whole minutes until the plan ends; 0 when it is over.
    public int minutesLeft() {
        return (int) Math.max(0, total.minus(used).toMinutes());
    }
}
