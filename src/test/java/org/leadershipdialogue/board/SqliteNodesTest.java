package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteNodesTest extends NodesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
