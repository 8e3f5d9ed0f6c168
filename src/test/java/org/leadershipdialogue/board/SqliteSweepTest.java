package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteSweepTest extends SweepContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
