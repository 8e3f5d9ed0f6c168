package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteUnknownOutcomesTest extends UnknownOutcomesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
