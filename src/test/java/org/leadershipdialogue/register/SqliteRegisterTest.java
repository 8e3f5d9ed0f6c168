package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteRegisterTest extends RegisterContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
