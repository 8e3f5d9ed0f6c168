package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresRefusalsTest extends RefusalsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
