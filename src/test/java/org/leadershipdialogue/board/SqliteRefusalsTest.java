package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteRefusalsTest extends RefusalsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
