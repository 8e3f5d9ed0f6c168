package org.leadershipdialogue.session;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteSessionsTest extends SessionsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
