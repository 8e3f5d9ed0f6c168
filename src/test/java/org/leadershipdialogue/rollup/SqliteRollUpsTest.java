package org.leadershipdialogue.rollup;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteRollUpsTest extends RollUpsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
