package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteWantedTest extends WantedContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
