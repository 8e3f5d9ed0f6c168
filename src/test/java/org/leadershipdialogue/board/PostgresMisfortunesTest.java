package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresMisfortunesTest extends MisfortunesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
