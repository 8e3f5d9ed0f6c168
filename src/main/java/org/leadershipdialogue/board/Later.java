package org.leadershipdialogue.board;

import java.time.Instant;

/// Does something at a moment to come.
interface Later {

    /// Runs `work` at `moment`, or at once if that is past.
    void at(Instant moment, Runnable work);
}
