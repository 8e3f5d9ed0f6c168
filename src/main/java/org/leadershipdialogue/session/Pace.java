package org.leadershipdialogue.session;

import java.time.Duration;
import java.util.List;

/// The clock against the plan, at one moment, and what that means for the rest.
///
/// @param used time used so far
/// @param needed what the plan gives to what is left
/// @param total how long the session is to take
/// @param questions the questions after the present stop
public record Pace(Duration used, Duration needed, Duration total, List<Stop> questions) {

    public Pace {
        questions = List.copyOf(questions);
    }

    /// Minutes that are needed more than there are, rounded down; negative while there are some to spare.
    public int minutesBehind() {
        return (int) used.plus(needed).minus(total).toMinutes();
    }

    /// The minute the session is in, counted from 0.
    public int minute() {
        return (int) used.toMinutes();
    }

    /// Whole minutes until the plan ends; 0 when it is over.
    public int minutesLeft() {
        return (int) Math.max(0, total.minus(used).toMinutes());
    }

    /// How many of the questions that are left fit in their order, if all the rest gets its time.
    public int questionsThatFit() {
        Duration over = used.plus(needed).minus(total);
        int fitting = questions.size();
        while (fitting > 0 && over.isPositive()) {
            fitting--;
            over = over.minus(questions.get(fitting).planned());
        }
        return fitting;
    }
}
