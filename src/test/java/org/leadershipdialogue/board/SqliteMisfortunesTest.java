package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteMisfortunesTest extends MisfortunesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
