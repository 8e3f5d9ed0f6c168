package org.leadershipdialogue.answers;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteClosingRaceTest extends ClosingRaceContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
