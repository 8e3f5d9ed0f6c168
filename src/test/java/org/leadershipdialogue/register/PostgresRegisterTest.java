package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresRegisterTest extends RegisterContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
