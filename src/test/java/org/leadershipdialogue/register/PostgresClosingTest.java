package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresClosingTest extends ClosingContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
