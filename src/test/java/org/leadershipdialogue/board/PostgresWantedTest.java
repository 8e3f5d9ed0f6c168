package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresWantedTest extends WantedContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
