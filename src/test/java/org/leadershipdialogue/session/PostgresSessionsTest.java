package org.leadershipdialogue.session;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresSessionsTest extends SessionsContract {

    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
