package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteBoardTest extends BoardContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
