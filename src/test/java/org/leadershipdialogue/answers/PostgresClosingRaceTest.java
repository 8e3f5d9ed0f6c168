package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresClosingRaceTest extends ClosingRaceContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
