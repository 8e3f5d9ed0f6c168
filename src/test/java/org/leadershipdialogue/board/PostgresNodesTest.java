package org.leadershipdialogue.board;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresNodesTest extends NodesContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
