package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresBoardTest extends BoardContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
