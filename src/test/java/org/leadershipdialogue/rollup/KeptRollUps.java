package org.leadershipdialogue.rollup;

import java.time.Clock;
import org.leadershipdialogue.storage.TestDatabase;

/// Roll-ups in a database of a test.
public final class KeptRollUps {

    private KeptRollUps() {}

    public static RollUps in(TestDatabase database, Clock clock) {
        return new JdbcRollUps(database.jdbc(), database.writes(), clock, new HeldSessions(database.jdbc()), _ -> {});
    }
}
