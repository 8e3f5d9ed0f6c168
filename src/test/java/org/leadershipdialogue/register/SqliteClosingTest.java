package org.leadershipdialogue.register;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteClosingTest extends ClosingContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
