package org.leadershipdialogue.bot;

import org.leadershipdialogue.storage.TestDatabase;

class PostgresHandInsTest extends HandInsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.postgres();
    }
}
