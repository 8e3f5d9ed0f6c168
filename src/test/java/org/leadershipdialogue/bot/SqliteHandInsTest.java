package org.leadershipdialogue.bot;

import org.leadershipdialogue.storage.TestDatabase;

class SqliteHandInsTest extends HandInsContract {
    @Override
    protected TestDatabase open() {
        return TestDatabase.sqlite();
    }
}
