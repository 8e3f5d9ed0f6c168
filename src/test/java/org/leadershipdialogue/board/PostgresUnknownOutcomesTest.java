package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresUnknownOutcomesTest extends UnknownOutcomesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
