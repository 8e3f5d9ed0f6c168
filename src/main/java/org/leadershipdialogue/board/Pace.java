package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// When and where the board does its work, so that a test can keep the time of a whole chat.
public interface Pace {

    /// The time that rates are counted by and work is put off by.
    Clock clock();

    /// Does something now; the caller does not wait.
    void soon(Runnable work);

    /// Does something at a moment to come, or at once if that is past.
    void at(Instant moment, Runnable work);

    /// Keeps the caller waiting.
    void pause(Duration time) throws InterruptedException;
}
