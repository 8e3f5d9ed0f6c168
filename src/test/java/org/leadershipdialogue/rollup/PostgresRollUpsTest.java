package org.leadershipdialogue.rollup;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresRollUpsTest extends RollUpsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
